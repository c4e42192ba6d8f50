/** Checks many files, on more than one processor where that is worth it. */
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, relative } from 'node:path'
import { ProblemList } from '../engine/format/problem-list.ts'
import { readTree } from '../engine/format/read-tree.ts'
import type { ScenarioDocument } from '../engine/format/scenario-document.ts'
import { ScenarioPlaces, type PlacesInScenario } from '../engine/format/scenario-places.ts'
import type { ReviewedScenario } from '../engine/library/library-problems.ts'
import { scenarioWordingProblems } from '../engine/library/wording-problems.ts'
import { untakenProblems } from '../engine/playthrough/playthrough-problems.ts'
import { findingProblems } from '../engine/problems/finding-problems.ts'
import { inOrder, type Problem } from '../engine/problems/problem.ts'
import type { Surroundings } from './command.ts'
import type { AuthoredFile } from './find-authored-files.ts'
import { readAuthoredFile, type AuthoredFileRead } from './read-authored-file.ts'
import type { SearchResult } from './search-scenario.ts'
import { SearchThreads } from './search-threads.ts'
import type { ScenarioBeside } from './table-source.ts'

/** A checked file, and for a scenario that can be read what the whole library is judged by. */
export interface ReportedFile {
  /** Its name in messages. */
  readonly file: string
  readonly kind: AuthoredFile['kind']
  readonly problems: readonly Problem[]
  readonly reviewed: ReportedScenario | null
}

export interface ReportedScenario extends ReviewedScenario {
  readonly complete: boolean
  readonly states: number
}

/** Files below which a second thread takes longer to start than it saves. */
const FEW_FILES = 60
/** One thread reads as fast as two search. */
const MOST_THREADS = 3

/** All of them, in their order. Throws a UsageError for one that cannot be read. */
export async function checkFiles(
  files: readonly AuthoredFile[],
  { workingFolder, programFolder }: Surroundings,
  threads = Math.min(availableParallelism(), MOST_THREADS),
): Promise<readonly ReportedFile[]> {
  const reported = new Map<AuthoredFile, ReportedFile>()
  const searches = new SearchThreads(files.length < FEW_FILES ? 0 : threads - 1)
  try {
    for (const folder of Map.groupBy(files, folderOf).values()) {
      let beside: ScenarioBeside | null = null
      for (const file of folder) {
        const { path } = file
        const shown = relative(workingFolder, path) || path
        const { playable, ...read } = await readAuthoredFile(file, shown, programFolder, beside)
        if (playable === null) {
          reported.set(file, { ...read, reviewed: null })
          continue
        }
        const { document, procedure } = playable
        beside = { path, document }
        const wording = scenarioWordingProblems(document, playable.places, shown)
        const places = placesOf(path, shown, document)
        searches.ask({ path, shown, document, procedure }, (result) =>
          reported.set(file, searched({ ...read, wording, document, places }, result)),
        )
      }
      await searches.keepUp()
    }
    await searches.finish()
  } finally {
    await searches.end()
  }
  return files.flatMap((file) => reported.get(file) ?? [])
}

/** A scenario and its translations are checked one after the other. */
function folderOf({ path, kind }: AuthoredFile): string {
  return kind === 'strings' ? dirname(dirname(path)) : dirname(path)
}

/** A scenario between reading and searching. */
interface UnsearchedScenario extends Omit<AuthoredFileRead, 'playable'> {
  readonly wording: readonly Problem[]
  readonly document: ScenarioDocument
  readonly places: PlacesInScenario
}

/** Everything that is wrong with a scenario by itself, in its order. */
function searched(
  { file, kind, problems, wording, document, places }: UnsearchedScenario,
  { findings, plays, cues, complete, states }: SearchResult,
): ReportedFile {
  const found = inOrder([...problems, ...findingProblems(findings, file, places), ...wording])
  const ofPlays = [...plays.problems, ...untakenProblems(plays.untaken, file, places)]
  const reviewed = { file, document, places, cues, complete, states }
  return { file, kind, problems: [...found, ...ofPlays], reviewed }
}

/**
 * What was read takes much room, and is let go before the search: what dies young costs the collector nothing. Where a place
 * is asked for later, the file is read once more.
 */
function placesOf(path: string, shown: string, document: ScenarioDocument): PlacesInScenario {
  let places: ScenarioPlaces | null = null
  const read = (): ScenarioPlaces => {
    if (places !== null) return places
    const text = readFileSync(path, 'utf8')
    const problems = new ProblemList(shown, text)
    return (places = new ScenarioPlaces(readTree(text, problems), document, problems))
  }
  return {
    ofKey: (name) => read().ofKey(name),
    ofMoment: (moment, response) => read().ofMoment(moment, response),
    ofPrerequisite: (name) => read().ofPrerequisite(name),
  }
}
