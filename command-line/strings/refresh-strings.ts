import { refreshedEntries } from '../../engine/strings/refreshed-entries.ts'
import { CLEAN, UsageError, type Surroundings } from '../command.ts'
import type { Arguments } from '../read-arguments.ts'
import { neededLanguage, onlyPath } from './asked-language.ts'
import { openTable, stringsTarget, writeTable } from './strings-target.ts'

/** `strings refresh`. */
export async function refreshStrings(
  paths: readonly string[],
  values: Arguments['values'],
  surroundings: Surroundings,
): Promise<number> {
  const language = neededLanguage(values)
  const target = await stringsTarget(onlyPath(paths), surroundings)
  if (language === target.source.language)
    throw new UsageError(`the scenario itself is written in ${language}`)
  const open = await openTable(target, language, surroundings)
  const { texts } = target.source
  const fresh = refreshedEntries(open.table, texts, values['accept'] === true)
  const { changed, gone, added, moved, accepted } = fresh
  if (changed.length > 0 || gone.length > 0)
    await writeTable(open, target, language, changed, gone, surroundings)
  surroundings.say(
    `${open.shown}: ${added} added, ${moved} moved, ${accepted} looked through, ${texts.length} texts in all`,
  )
  return CLEAN
}
