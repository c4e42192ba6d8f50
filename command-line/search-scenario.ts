/** Plays every conversation of a scenario that was read, and all play-throughs beside it. */
import { dirname } from 'node:path'
import { analyseScenario } from '../engine/analysis/analyse-scenario.ts'
import type { Finding } from '../engine/analysis/finding.ts'
import type { AnswerCues } from '../engine/analysis/smell-findings.ts'
import { prepareScenario } from '../engine/conversation/prepare-scenario.ts'
import type { ProcedureDocument } from '../engine/format/procedure-document.ts'
import type { ScenarioDocument } from '../engine/format/scenario-document.ts'
import {
  playthroughFaults,
  type PlaythroughFaults,
} from '../engine/playthrough/playthrough-problems.ts'
import { playthroughFiles } from './playthrough-files.ts'

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
  const files = await playthroughFiles(dirname(path), dirname(shown))
  return { findings, plays: playthroughFaults(analysis, files), cues, complete, states }
}
