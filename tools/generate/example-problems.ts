/** Runs the example of a problem through the real reader and the real analysis. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { analyseScenario } from '../../engine/analysis/analyse-scenario.ts'
import { prepareScenario } from '../../engine/conversation/prepare-scenario.ts'
import type { ProcedureDocument } from '../../engine/format/procedure-document.ts'
import { readChapter } from '../../engine/format/read-chapter.ts'
import { readDrill } from '../../engine/format/read-drill.ts'
import { readPath } from '../../engine/format/read-path.ts'
import { readProcedure } from '../../engine/format/read-procedure.ts'
import { readScenario } from '../../engine/format/read-scenario.ts'
import { readStringTable } from '../../engine/strings/read-string-table.ts'
import { libraryProblems, type ReviewedScenario } from '../../engine/library/library-problems.ts'
import { scenarioWordingProblems } from '../../engine/library/wording-problems.ts'
import {
  playthroughProblems,
  type SearchedScenario,
} from '../../engine/playthrough/playthrough-problems.ts'
import { readPlaythrough } from '../../engine/playthrough/read-playthrough.ts'
import { findingProblems } from '../../engine/problems/finding-problems.ts'
import { prerequisiteProblems } from '../../engine/problems/prerequisite-problems.ts'
import type { Problem } from '../../engine/problems/problem.ts'
import type { ProblemDefinition, ProblemExample } from '../../engine/problems/problem-definition.ts'
import {
  SOUND_CHAPTER,
  SOUND_DRILL,
  SOUND_LONG_SCENARIO,
  SOUND_PATH,
  SOUND_OTHER_PLAYTHROUGH,
  SOUND_PLAYTHROUGH,
  SOUND_PROCEDURE,
  SOUND_SCENARIO,
  SOUND_STRINGS,
  SOUND_TEXTS,
} from '../../engine/problems/sound-files.ts'

/** The sound files by the kind of example, each with the name that it is read under. */
const SOUND = {
  scenario: { text: SOUND_SCENARIO, name: 'lost-parcel/scenario.yaml' },
  'long-scenario': { text: SOUND_LONG_SCENARIO, name: 'six-questions/scenario.yaml' },
  procedure: { text: SOUND_PROCEDURE, name: 'greeting-2.yaml' },
  path: { text: SOUND_PATH, name: 'first-steps.yaml' },
  drill: { text: SOUND_DRILL, name: 'first-words.yaml' },
  chapter: { text: SOUND_CHAPTER, name: 'first-words.yaml' },
  playthrough: { text: SOUND_PLAYTHROUGH, name: 'lost-parcel/playthroughs/best.yaml' },
  library: { text: SOUND_LONG_SCENARIO, name: 'six-questions/scenario.yaml' },
  strings: { text: SOUND_STRINGS, name: 'lost-parcel/strings/fr.yaml' },
} as const

/** What the sound path may name. */
const PATH_SURROUNDINGS = {
  scenarios: new Set(['lost-parcel', 'six-questions']),
  drills: new Set(['first-words']),
}

export interface ExampleRun {
  readonly text: string
  /** Changes whose text does not stand in the sound file: the example is out of date. */
  readonly lost: readonly string[]
  readonly problems: readonly Problem[]
}

/** The example's text, and everything that is wrong with it. */
export function exampleProblems({ example }: ProblemDefinition, projectFolder: string): ExampleRun {
  const sound = SOUND[example.file]
  const lost: string[] = []
  let text: string = example.text ?? sound.text
  for (const [from, to] of example.change ?? []) {
    if (!text.includes(from)) lost.push(from)
    text = text.replaceAll(from, () => to)
  }
  const { repeat } = example
  if (repeat !== undefined) text = text.replaceAll('«»', () => repeat.text.repeat(repeat.times))
  return { text, lost, problems: soundProblems(example.file, text, projectFolder) }
}

/** Everything that is wrong with a text read as this kind of file. */
export function soundProblems(
  file: ProblemExample['file'],
  text: string,
  projectFolder: string,
): readonly Problem[] {
  const { name } = SOUND[file]
  if (file === 'procedure') return readProcedure(text, name).problems
  if (file === 'path') return readPath(text, name, PATH_SURROUNDINGS).problems
  if (file === 'drill') return readDrill(text, name).problems
  if (file === 'chapter') return readChapter(text, name).problems
  if (file === 'strings') return readStringTable(text, name, SOUND_TEXTS).problems
  if (file === 'playthrough') {
    const { reviewed } = readSound(SOUND_SCENARIO, SOUND.scenario.name, projectFolder)
    if (reviewed === null) throw new Error('the sound scenario is sound')
    return playthroughProblems(reviewed, [
      { shown: name, ...readPlaythrough(text, name) },
      { shown: 'other.yaml', ...readPlaythrough(SOUND_OTHER_PLAYTHROUGH, 'other.yaml') },
    ])
  }
  const { problems, reviewed } = readSound(text, name, projectFolder)
  if (file !== 'library') return problems
  const { reviewed: first } = readSound(SOUND_SCENARIO, SOUND.scenario.name, projectFolder)
  const library = [first, reviewed].flatMap((one) => one ?? [])
  return [...problems, ...libraryProblems(library, 'library')]
}

interface ReadSound {
  readonly problems: readonly Problem[]
  /** Null where the text cannot be read. */
  readonly reviewed: (ReviewedScenario & SearchedScenario) | null
}

function readSound(text: string, name: string, projectFolder: string): ReadSound {
  const procedures = programProcedures(projectFolder)
  const read = readScenario(text, name, {
    procedures,
    mediaFiles: new Set(['sigh.mp3', 'rain.mp3']),
  })
  const { document, places } = read
  const procedure = procedures.get(document?.procedure ?? '')
  if (document === null || procedure === undefined)
    return { problems: read.problems, reviewed: null }
  const library = new Map([
    ['lost-parcel', []],
    ['six-questions', []],
    [document.id, document.after ?? []],
  ])
  const analysis = analyseScenario(prepareScenario(document, procedure))
  return {
    problems: [
      ...read.problems,
      ...prerequisiteProblems([{ file: name, document, places }], library),
      ...findingProblems(analysis.findings, name, places),
      ...scenarioWordingProblems(document, places, name),
    ],
    reviewed: { file: name, document, places, analysis, cues: analysis.cues },
  }
}

function programProcedures(projectFolder: string): ReadonlyMap<string, ProcedureDocument> {
  const folder = join(projectFolder, 'scenarios', 'procedures')
  const known = new Map<string, ProcedureDocument>()
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
    const { document } = readProcedure(readFileSync(join(folder, name), 'utf8'), name)
    if (document !== null) known.set(document.id, document)
  }
  return known
}
