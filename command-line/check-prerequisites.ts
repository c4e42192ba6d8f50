import {
  prerequisiteProblems,
  type ScenarioInLibrary,
} from '../engine/problems/prerequisite-problems.ts'
import type { Problem } from '../engine/problems/problem.ts'
import type { ReportedFile } from './check-files.ts'
import type { AuthoredFile } from './find-authored-files.ts'
import { librariesAround, prerequisitesAround } from './library-around.ts'

/** What is wrong with the order in which the checked scenarios should be played, by the shown name of the file. */
export async function checkPrerequisites(
  files: readonly AuthoredFile[],
  checked: readonly ReportedFile[],
  programFolder: string,
): Promise<ReadonlyMap<string, readonly Problem[]>> {
  const scenarios: ScenarioInLibrary[] = checked.flatMap(({ reviewed }) => reviewed ?? [])
  if (!scenarios.some(({ document }) => document.after !== undefined)) return new Map()
  const libraries = files
    .filter(({ kind }) => kind === 'scenario')
    .flatMap(({ path }) => librariesAround(path, programFolder))
  const read = new Map(scenarios.map(({ document }) => [document.id, document.after ?? []]))
  const library = await prerequisitesAround(libraries, read, programFolder)
  return Map.groupBy(prerequisiteProblems(scenarios, library), ({ file }) => file)
}
