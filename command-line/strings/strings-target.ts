/** What a strings command works on: a scenario, a procedure, a drill, a chapter of the handbook or a path, and where its tables lie. */
import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { readTextFile } from '../../electron/services/library/read-text-file.ts'
import { writeWholeFile } from '../../electron/services/write-whole-file.ts'
import { problemLine } from '../../engine/problems/problem.ts'
import { readStringTable } from '../../engine/strings/read-string-table.ts'
import { editedTable, newTable } from '../../engine/strings/written-table.ts'
import type { StringTable, TableEntry, TableSource } from '../../engine/strings/string-table.ts'
import { UsageError, type Surroundings } from '../command.ts'
import type { ScenarioInWords } from '../../engine/strings/translations.ts'
import { holdsSingleFiles, scenarioIn, scenarioSource, singleFileSource } from '../table-source.ts'

export interface StringsTarget {
  readonly source: TableSource
  /** The scenario's own folder, or the folder of the procedures, drills, chapters or paths. */
  readonly folder: string
  /** The scenario with its procedure; null where the target is anything else. */
  readonly scenario: ScenarioInWords | null
}

/** A table on the disk, or the one that is not there yet. */
export interface OpenTable {
  readonly path: string
  /** The path as it is shown. */
  readonly shown: string
  /** Null where there is no file yet. */
  readonly text: string | null
  readonly table: StringTable | null
}

/** Finds what a path stands for: a scenario's folder or file, or the file of a procedure, drill, chapter or path. Throws a UsageError. */
export async function stringsTarget(
  path: string,
  { workingFolder, programFolder }: Surroundings,
): Promise<StringsTarget> {
  const full = resolve(workingFolder, path)
  const facts = await stat(full).catch(() => null)
  if (facts === null) throw new UsageError(`there is no file or folder “${path}”`)
  const isSingle = facts.isFile() && holdsSingleFiles(dirname(full))
  const folder = facts.isDirectory() ? full : dirname(full)
  const scenario = isSingle ? null : await scenarioIn(folder, programFolder)
  const source = isSingle
    ? await singleFileSource(folder, basename(full))
    : scenario && scenarioSource(scenario.document)
  if (source === null)
    throw new UsageError(
      `“${path}” is no scenario, procedure, drill, chapter or path that can be read; third-ring check says what is wrong`,
    )
  return { source, folder, scenario }
}

/** Opens the table of a language. Throws a UsageError where it is broken. */
export async function openTable(
  { source, folder }: StringsTarget,
  language: string,
  { workingFolder }: Surroundings,
): Promise<OpenTable> {
  const { kind, id } = source.subject
  const path =
    kind === 'scenario'
      ? join(folder, 'strings', `${language}.yaml`)
      : join(folder, 'strings', language, `${id}.yaml`)
  const shown = relative(workingFolder, path) || path
  const text = await readTextFile(path).catch(() => null)
  if (text === null) return { path, shown, text, table: null }
  const { table, problems } = readStringTable(text, shown)
  if (table === null) {
    const first = problems[0]
    throw new UsageError(
      `the table has to be mended first: ${first === undefined ? shown : problemLine(first)}`,
    )
  }
  return { path, shown, text, table }
}

/** Writes changes into a table, or a new table; a file is there whole or as it was. Throws a UsageError. */
export async function writeTable(
  open: OpenTable,
  { source }: StringsTarget,
  language: string,
  changed: readonly TableEntry[],
  gone: readonly string[],
  { programFolder }: Surroundings,
): Promise<void> {
  const schema = relative(
    dirname(open.path),
    join(programFolder, 'scenarios/schema/strings.schema.json'),
  )
  const head = { language, subject: source.subject, schema: schema.replaceAll('\\', '/') }
  const isNew = open.text === null || (open.table?.entries.length ?? 0) === 0
  const text = isNew ? newTable(head, changed) : editedTable(open.text ?? '', changed, gone)
  if (text === null)
    throw new UsageError(
      `${open.shown} is written in an unusual way; give each text a line of its own under “texts:”`,
    )
  await replaceFile(open.path, open.shown, text)
}

async function replaceFile(path: string, shown: string, text: string): Promise<void> {
  try {
    await writeWholeFile(path, text)
  } catch {
    throw new UsageError(`“${shown}” could not be written; what was there is unchanged`)
  }
}
