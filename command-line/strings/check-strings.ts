import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { tableLanguages } from '../../electron/services/library/string-tables.ts'
import { readStringTable } from '../../engine/strings/read-string-table.ts'
import { CLEAN, PROBLEMS_FOUND, type Surroundings } from '../command.ts'
import type { Arguments } from '../read-arguments.ts'
import { askedLanguage, onlyPath } from './asked-language.ts'
import { openTable, stringsTarget } from './strings-target.ts'

/** `strings check`: one line a language. */
export async function checkStrings(
  paths: readonly string[],
  values: Arguments['values'],
  surroundings: Surroundings,
): Promise<number> {
  const target = await stringsTarget(onlyPath(paths), surroundings)
  const asked = askedLanguage(values)
  const languages = asked === null ? await tableLanguages(target.folder) : [asked]
  if (languages.length === 0) {
    const names = await readdir(join(target.folder, 'strings')).catch(() => [])
    surroundings.say(
      names.length === 0 ? 'No translations yet' : 'No file in strings is named after a language',
    )
  }
  let found = 0
  for (const language of languages) {
    const { shown, text, table } = await openTable(target, language, surroundings)
    const { texts } = target.source
    const { problems } = readStringTable(text ?? '', shown, target.source)
    const count = (code: string) => problems.filter((problem) => problem.code === code).length
    const done = new Set(table?.entries.flatMap((entry) => (entry.text === '' ? [] : entry.id)))
    const translated = texts.filter(({ id }) => done.has(id)).length
    found += text === null ? 1 : problems.length
    surroundings.say(
      text === null
        ? `${language}: no table yet, ${texts.length} texts to translate`
        : `${language}: ${translated} of ${texts.length} texts translated, ${count('TR803')} out of date, ${count('TR801')} left over, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in all`,
    )
  }
  return found > 0 ? PROBLEMS_FOUND : CLEAN
}
