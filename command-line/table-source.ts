/** What a string table translates: the scenario above its folder, or the procedure, drill, chapter or path above the folder of its language. */
import { basename, dirname, join } from 'node:path'
import { readTextFile } from '../electron/services/library/read-text-file.ts'
import { readChapter } from '../engine/format/read-chapter.ts'
import type { ScenarioDocument } from '../engine/format/scenario-document.ts'
import { readDrill } from '../engine/format/read-drill.ts'
import { readPath } from '../engine/format/read-path.ts'
import { readProcedure } from '../engine/format/read-procedure.ts'
import { readScenario } from '../engine/format/read-scenario.ts'
import { chapterTexts } from '../engine/handbook/change-chapter-texts.ts'
import { drillTexts } from '../engine/strings/change-drill-texts.ts'
import { pathTexts } from '../engine/paths/change-path-texts.ts'
import { procedureTexts } from '../engine/strings/change-procedure-texts.ts'
import { scenarioTexts } from '../engine/strings/change-scenario-texts.ts'
import type { TableSource } from '../engine/strings/string-table.ts'
import type { ScenarioInWords } from '../engine/strings/translations.ts'
import { knownProcedures } from './known-procedures.ts'

/** A scenario that can be read, with the path of its file. */
export interface ScenarioBeside {
  readonly path: string
  readonly document: ScenarioDocument
}

/**
 * What the table at a path is held against; null where there is nothing beside it that can be read. `beside` may be any
 * scenario that was read a moment ago: where it is the one of the table, it is not read again.
 */
export async function tableSource(
  path: string,
  programFolder: string,
  beside: ScenarioBeside | null = null,
): Promise<TableSource | null> {
  const folder = dirname(path)
  if (basename(folder) !== 'strings')
    return singleFileSource(dirname(dirname(folder)), basename(path))
  if (beside?.path === join(dirname(folder), SCENARIO_FILES[0]))
    return scenarioSource(beside.document)
  const scenario = await scenarioIn(dirname(folder), programFolder)
  return scenario === null ? null : scenarioSource(scenario.document)
}

/** The names that the file of a scenario may have; the first that is there counts. */
const SCENARIO_FILES = ['scenario.yaml', 'scenario.yml'] as const

/** The scenario in a folder with its procedure, or null where none can be read. */
export async function scenarioIn(
  folder: string,
  programFolder: string,
): Promise<ScenarioInWords | null> {
  for (const name of SCENARIO_FILES) {
    const file = join(folder, name)
    const text = await readTextFile(file).catch(() => null)
    if (text === null) continue
    const procedures = await knownProcedures(file, programFolder)
    const { document } = readScenario(text, file, { procedures })
    const procedure = document === null ? undefined : procedures.get(document.procedure)
    return document === null || procedure === undefined ? null : { document, procedure }
  }
  return null
}

/** What tables of a scenario are held against. */
export function scenarioSource(document: ScenarioDocument): TableSource {
  return {
    subject: { kind: 'scenario', id: document.id },
    language: document.language,
    texts: scenarioTexts(document),
  }
}

/** Folders whose files are authored one by one: a table of theirs lies in `strings/<language>/` under the same name. */
const SINGLE_FILE_FOLDERS: ReadonlySet<string> = new Set([
  'procedures',
  'drills',
  'handbook',
  'paths',
])

/** Whether the files of a folder are translated one by one. */
export function holdsSingleFiles(folder: string): boolean {
  return SINGLE_FILE_FOLDERS.has(basename(folder))
}

/** The texts of the procedure, drill, chapter or path in a file of a folder, or null where it cannot be read. */
export async function singleFileSource(folder: string, name: string): Promise<TableSource | null> {
  const text = await readTextFile(join(folder, name)).catch(() => null)
  if (text === null) return null
  if (basename(folder) === 'paths') {
    const path = readPath(text, name).document
    return path && { subject: { kind: 'path', id: path.id }, language: '', texts: pathTexts(path) }
  }
  if (basename(folder) === 'drills') {
    const drill = readDrill(text, name).document
    if (drill === null) return null
    return {
      subject: { kind: 'drill', id: drill.id },
      language: drill.language,
      texts: drillTexts(drill),
    }
  }
  if (basename(folder) === 'handbook') {
    const chapter = readChapter(text, name).document
    if (chapter === null) return null
    return {
      subject: { kind: 'chapter', id: chapter.id },
      language: chapter.language,
      texts: chapterTexts(chapter),
    }
  }
  const document = readProcedure(text, name).document
  if (document === null) return null
  return {
    subject: { kind: 'procedure', id: document.id },
    // A procedure does not say what language it is written in.
    language: '',
    texts: procedureTexts(document),
  }
}
