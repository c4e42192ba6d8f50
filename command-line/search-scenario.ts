/** Plays every conversation of a scenario that was read, and all play-throughs beside it. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Analysis } from '../engine/analysis/analysis.ts'
import { analyseScenario } from '../engine/analysis/analyse-scenario.ts'
import type { Finding } from '../engine/analysis/finding.ts'
import type { AnswerCues } from '../engine/analysis/smell-findings.ts'
import { prepareScenario } from '../engine/conversation/prepare-scenario.ts'
import type { ProcedureDocument } from '../engine/format/procedure-document.ts'
import type { ScenarioDocument } from '../engine/format/scenario-document.ts'
import type { PlaythroughFaults } from '../engine/playthrough/playthrough-problems.ts'

/** What a search needs; all of it can travel between threads. */
export interface SearchRequest {
  /** Of the scenario's file. */
  readonly path: string
  /** The file's name in messages. */
  readonly shown: string
  readonly document: ScenarioDocument
  readonly procedure: ProcedureDocument
}

/** What a search has found; it knows no places yet, and all of it can travel between threads. */
export interface SearchResult {
  readonly findings: readonly Finding[]
  readonly plays: PlaythroughFaults
  readonly cues: AnswerCues | null
  readonly complete: boolean
  readonly states: number
}

export async function searchScenario({
  path,
  shown,
  document,
  procedure,
}: SearchRequest): Promise<SearchResult> {
  const analysis = analyseScenario(prepareScenario(document, procedure))
  const { findings, cues, complete, states } = analysis
  return { findings, plays: await playsBeside(path, shown, analysis), cues, complete, states }
}

/** What reads and plays them is half of the program, and is loaded where there are some. */
async function playsBeside(
  path: string,
  shown: string,
  analysis: Analysis,
): Promise<PlaythroughFaults> {
  if (!existsSync(join(dirname(path), 'playthroughs'))) return { problems: [], untaken: [] }
  const { playthroughFiles } = await import('./playthrough-files.ts')
  const { playthroughFaults } = await import('../engine/playthrough/playthrough-problems.ts')
  return playthroughFaults(analysis, await playthroughFiles(dirname(path), dirname(shown)))
}
