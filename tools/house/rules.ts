import type { HouseRule } from './finding.ts'
import { enginePurity } from './rules/engine-purity.ts'
import { fileLength } from './rules/file-length.ts'
import { fileNames } from './rules/file-names.ts'
import { guardedCalls } from './rules/guarded-calls.ts'
import { importCircles } from './rules/import-circles.ts'
import { importDirection } from './rules/import-direction.ts'
import { namedExports } from './rules/named-exports.ts'
import { noLeftovers } from './rules/no-leftovers.ts'
import { problemExamples } from './rules/problem-examples.ts'
import { roomReadme } from './rules/room-readme.ts'
import { wholeWords } from './rules/whole-words.ts'

/** All rules of the house. */
export const houseRules: readonly HouseRule[] = [
  fileLength,
  fileNames,
  importDirection,
  importCircles,
  enginePurity,
  guardedCalls,
  namedExports,
  noLeftovers,
  problemExamples,
  roomReadme,
  wholeWords,
]
