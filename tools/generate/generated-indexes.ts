/** Indexes of folders whose files each add one thing. The program is built on them, so they are made first. */
import { join } from 'node:path'
import { criterionIndex } from './criterion-index.ts'
import { problemIndex } from './problem-index.ts'
import { sourceNames } from './source-names.ts'

export const DEFINITIONS = 'engine/problems/definitions'
const CRITERIA = 'engine/scoring/criteria'

/** Text of each index by its path, relative to the project. */
export function generatedIndexes(projectFolder: string): ReadonlyMap<string, string> {
  const names = (folder: string) => sourceNames(join(projectFolder, folder))
  return new Map([
    [`${DEFINITIONS}/all.generated.ts`, problemIndex(names(DEFINITIONS))],
    [`${CRITERIA}/all.generated.ts`, criterionIndex(names(CRITERIA))],
  ])
}
