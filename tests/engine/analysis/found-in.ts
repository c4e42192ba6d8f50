/** Small scenarios in few words, and what the analysis finds in them. */
import { analyseScenario } from '../../../engine/analysis/analyse-scenario.ts'
import type { Finding, FindingKind } from '../../../engine/analysis/finding.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import type {
  MomentDocument,
  ResponseDocument,
  ScenarioDocument,
  SilenceDocument,
} from '../../../engine/format/scenario-document.ts'
import {
  plainMoment,
  plainProcedure,
  plainResponse,
  plainScenario,
} from '../../generators/plain-scenario.ts'

const STEPS = ['listen', 'search', 'promise']

export function findingsOf(
  moments: readonly MomentDocument[],
  parts: Partial<ScenarioDocument> = {},
): readonly Finding[] {
  return analyseScenario(
    prepareScenario({ ...plainScenario(moments), ...parts }, plainProcedure(STEPS)),
  ).findings
}

export function found(findings: readonly Finding[], kind: FindingKind): readonly Finding[] {
  return findings.filter((finding) => finding.kind === kind)
}

export const answer = (id: string, to: string, parts: Partial<ResponseDocument> = {}) =>
  plainResponse(id, to, parts)
export const talk = (id: string, ...responses: readonly ResponseDocument[]) =>
  plainMoment(id, { responses })
export const loyal = plainMoment('loyal', { outcome: 'loyal' })
export const lost = plainMoment('lost', { outcome: 'lost' })
export const silenceTo = (to: string): SilenceDocument => ({
  after: 20,
  moods: [],
  set: [],
  why: '',
  next: [{ when: null, to }],
})
