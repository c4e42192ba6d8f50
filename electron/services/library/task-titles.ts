/** What the drills and chapters on a path are called, as the first screen shows it. */
import { basename, join } from 'node:path'
import type { TaskTitle } from '../../../contract/messages.ts'
import { titleAhead, titleInTable } from '../../../engine/format/title-ahead.ts'
import { closestLanguage } from '../../../engine/strings/closest-language.ts'
import { keptTogether } from '../../../engine/strings/kept-together.ts'
import { readTextFile } from './read-text-file.ts'
import { tableLanguages } from './string-tables.ts'

/** A file of the folder `drills` or `handbook`. */
export interface TaskFile {
  readonly folder: string
  /** Name of the file. */
  readonly name: string
}

/**
 * The title in the language closest to `asked`, a BCP 47 tag; null where the file does not tell it. Only the lines of the
 * title are understood, for a path stands on the first screen.
 */
export async function taskTitle(
  { folder, name }: TaskFile,
  asked: string,
): Promise<TaskTitle | null> {
  const text = await readTextFile(join(folder, name)).catch(() => null)
  const written = text === null ? null : titleAhead(text)
  if (written === null) return null
  const language =
    asked === '' ? null : closestLanguage(asked, written.language, await tableLanguages(folder))
  const translated =
    language === null ? null : await translation(folder, name, language, written.title)
  return translated !== null && language !== null
    ? { title: keptTogether(translated), language }
    : { title: keptTogether(written.title), language: written.language }
}

async function translation(
  folder: string,
  name: string,
  language: string,
  title: string,
): Promise<string | null> {
  const plain = basename(name).replace(/\.ya?ml$/i, '')
  for (const file of [`${plain}.yaml`, `${plain}.yml`]) {
    const table = await readTextFile(join(folder, 'strings', language, file)).catch(() => null)
    if (table !== null) return titleInTable(table, title)
  }
  return null
}
