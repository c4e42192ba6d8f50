import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { mergedEntries } from '../../engine/strings/merged-entries.ts'
import { CLEAN, UsageError, type Surroundings } from '../command.ts'
import type { Arguments } from '../read-arguments.ts'
import { neededLanguage } from './asked-language.ts'
import { openTable, stringsTarget, writeTable } from './strings-target.ts'
import { readTranslatorsCsv } from './translators-csv.ts'

/** Bytes of a spreadsheet: several times the texts of the largest scenario. */
const LARGEST = 64 * 1024 * 1024
/** Ids that a message lists. */
const LISTED = 8

/** `strings import`. */
export async function importStrings(
  paths: readonly string[],
  values: Arguments['values'],
  surroundings: Surroundings,
): Promise<number> {
  const [csv, path] = paths
  if (csv === undefined || path === undefined || paths.length > 2)
    throw new UsageError(
      'name the spreadsheet, then the scenario: strings import <file.csv> <scenario>',
    )
  const language = neededLanguage(values)
  const target = await stringsTarget(path, surroundings)
  const sent = readTranslatorsCsv(await bytesOf(csv, surroundings), csv)
  const open = await openTable(target, language, surroundings)
  const merged = mergedEntries(open.table, sent, target.source.texts)
  const { changed, replaced, added, unchanged, empty, unknown, outOfDate } = merged
  if (unknown.length > 0 && unknown.length === sent.length - empty)
    throw new UsageError(
      `none of the texts in “${csv}” belongs to ${target.source.subject.id}; nothing was changed`,
    )
  if (changed.length > 0) await writeTable(open, target, language, changed, [], surroundings)
  surroundings.say(
    `${open.shown}: ${added.length} added, ${replaced.length} changed, ${unchanged} as before, ${empty} without a translation`,
  )
  if (replaced.length > 0) surroundings.say(`Changed: ${listed(replaced)}`)
  if (outOfDate.length > 0)
    surroundings.say(`The text has changed since they were sent out: ${listed(outOfDate)}`)
  if (unknown.length > 0)
    surroundings.say(`No text has this id, kept all the same: ${listed(unknown)}`)
  return CLEAN
}

async function bytesOf(csv: string, { workingFolder }: Surroundings): Promise<Uint8Array> {
  const file = resolve(workingFolder, csv)
  const facts = await stat(file).catch(() => null)
  if (facts?.isFile() !== true) throw new UsageError(`there is no file “${csv}”`)
  if (facts.size > LARGEST) throw new UsageError(`“${csv}” is larger than any translation`)
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) throw new UsageError(`“${csv}” cannot be read`)
  return bytes
}

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, LISTED).join(', ')
  return ids.length > LISTED ? `${shown} and ${ids.length - LISTED} more` : shown
}
