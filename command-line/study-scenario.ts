/** Opens the one scenario that `show` and `play` are about. */
import { relative, resolve } from 'node:path'
import { analyseScenario } from '../engine/analysis/analyse-scenario.ts'
import type { Analysis } from '../engine/analysis/analysis.ts'
import { prepareScenario } from '../engine/conversation/prepare-scenario.ts'
import type { Scenario } from '../engine/conversation/scenario.ts'
import { problemLine } from '../engine/problems/problem.ts'
import { UsageError, type Surroundings } from './command.ts'
import { findAuthoredFiles } from './find-authored-files.ts'
import { readAuthoredFile } from './read-authored-file.ts'

export interface Studied {
  readonly scenario: Scenario
  readonly analysis: Analysis
}

/** The scenario at the path with its analysis; null after the problems that keep it from being read were listed. */
export async function studyScenario(
  paths: readonly string[],
  surroundings: Surroundings,
): Promise<Studied | null> {
  const [path] = paths
  if (path === undefined || paths.length > 1)
    throw new UsageError('name one scenario: its folder or its file')
  const files = (await findAuthoredFiles(resolve(surroundings.workingFolder, path), path)).filter(
    (file) => file.kind === 'scenario',
  )
  const [file] = files
  if (file === undefined) throw new UsageError(`there is no scenario in “${path}”`)
  if (files.length > 1)
    throw new UsageError(`“${path}” holds ${files.length} scenarios; name one of them`)
  const shown = relative(surroundings.workingFolder, file.path) || file.path
  const { playable, problems } = await readAuthoredFile(file, shown, surroundings.programFolder)
  if (playable !== null) {
    const scenario = prepareScenario(playable.document, playable.procedure)
    return { scenario, analysis: analyseScenario(scenario) }
  }
  for (const problem of problems) surroundings.complain(problemLine(problem))
  return null
}
