/** Checks one authored file: reading first, then, for a scenario that can be read, every conversation of it. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesUnder } from '../electron/services/library/folder-names.ts'
import { readTextFileAtOnce } from '../electron/services/library/read-text-file.ts'
import { analyseScenario, type AnalysisOptions } from '../engine/analysis/analyse-scenario.ts'
import { prepareScenario } from '../engine/conversation/prepare-scenario.ts'
import type { Scenario } from '../engine/conversation/scenario.ts'
import { readChapter } from '../engine/format/read-chapter.ts'
import { readDrill } from '../engine/format/read-drill.ts'
import { readPath } from '../engine/format/read-path.ts'
import { readProcedure } from '../engine/format/read-procedure.ts'
import { readScenario } from '../engine/format/read-scenario.ts'
import type { ReviewedScenario } from '../engine/library/library-problems.ts'
import {
  scenarioWordingProblems,
  tableWordingProblems,
} from '../engine/library/wording-problems.ts'
import {
  playthroughProblems,
  type SearchedScenario,
} from '../engine/playthrough/playthrough-problems.ts'
import { findingProblems } from '../engine/problems/finding-problems.ts'
import { inOrder, type Problem } from '../engine/problems/problem.ts'
import { readStringTable } from '../engine/strings/read-string-table.ts'
import { UsageError } from './command.ts'
import type { AuthoredFile } from './find-authored-files.ts'
import { knownProcedures } from './known-procedures.ts'
import { pathSurroundings } from './path-surroundings.ts'
import { playthroughFiles } from './playthrough-files.ts'
import { tableSource, type ScenarioBeside } from './table-source.ts'

/** A scenario that was read and searched. */
export interface StudiedScenario extends ReviewedScenario, SearchedScenario {
  readonly scenario: Scenario
}

export interface CheckedFile {
  readonly file: string
  readonly kind: AuthoredFile['kind']
  readonly problems: readonly Problem[]
  /** For a scenario that can be read: the scenario and all that was found out about it. */
  readonly studied: StudiedScenario | null
}

export interface CheckOptions extends AnalysisOptions {
  /** A scenario that has just been read: the tables beside it are held against it without reading it again. */
  readonly beside?: ScenarioBeside | null
}

/** Checks a file; `shown` is its name in messages. */
export async function checkFile(
  { path, kind }: AuthoredFile,
  shown: string,
  programFolder: string,
  options: CheckOptions = {},
): Promise<CheckedFile> {
  const text = textOf(path)
  if (text === null) throw new UsageError(`“${shown}” cannot be read`)
  if (kind === 'procedure')
    return { file: shown, kind, problems: readProcedure(text, shown).problems, studied: null }
  if (kind === 'strings') {
    const source = await tableSource(path, programFolder, options.beside)
    const read = readStringTable(text, shown, source)
    const problems = [...read.problems, ...tableWordingProblems(read, text, shown)]
    return { file: shown, kind, problems, studied: null }
  }
  if (kind === 'path') {
    const { problems } = readPath(text, shown, await pathSurroundings(path, programFolder))
    return { file: shown, kind, problems, studied: null }
  }
  if (kind === 'drill')
    return { file: shown, kind, problems: readDrill(text, shown).problems, studied: null }
  const procedures = await knownProcedures(path, programFolder)
  if (kind === 'chapter') {
    const known = new Set(procedures.keys())
    const { problems } = readChapter(text, shown, { procedures: known })
    return { file: shown, kind, problems, studied: null }
  }
  const media = join(dirname(path), 'media')
  const mediaFiles = new Set(existsSync(media) ? await filesUnder(media) : [])
  const { document, problems, places } = readScenario(text, shown, { procedures, mediaFiles })
  const procedure = document === null ? undefined : procedures.get(document.procedure)
  if (document === null || procedure === undefined)
    return { file: shown, kind, problems, studied: null }
  const scenario = prepareScenario(document, procedure)
  const analysis = analyseScenario(scenario, options)
  const { cues } = analysis
  const studied: StudiedScenario = { file: shown, document, places, scenario, analysis, cues }
  const all = inOrder([
    ...problems,
    ...findingProblems(analysis.findings, shown, places),
    ...scenarioWordingProblems(document, places, shown),
  ])
  const plays = await playthroughFiles(dirname(path), dirname(shown))
  return { file: shown, kind, problems: [...all, ...playthroughProblems(studied, plays)], studied }
}

function textOf(path: string): string | null {
  try {
    return readTextFileAtOnce(path)
  } catch {
    return null
  }
}
