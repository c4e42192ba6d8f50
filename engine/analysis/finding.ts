/**
 * What the analysis has to tell an author. Findings are data; the sentences, cures and severities stand in
 * engine/problems. Fields are ids of the scenario, or null where a finding concerns no single one.
 */
import type { Scenario } from '../conversation/scenario.ts'

export const FINDING_KINDS = [
  /** No conversation comes to this moment. */
  'unreachable-moment',
  /** No conversation ends with this outcome. */
  'unreachable-outcome',
  /** The moment is reached, but this response is never on offer there. */
  'never-offered',
  /** No response that can be offered performs this step, although some response names it. `step` is set. */
  'never-performed',
  /** A conversation can come here and find nothing on offer, no silence, no outcome. */
  'dead-end',
  /** From here no outcome can be reached: the conversation goes round for ever. `details.moments` names the loop. */
  'endless-loop',
  /** The request is never answered in any conversation, although the scenario scores it. */
  'request-never-answered',
  /** Every conversation that ends has pitched before the request was answered. */
  'early-pitch-unavoidable',
  /** Wherever two or more responses are on offer here, all lead to equally many points. */
  'all-worth-the-same',
  /** The best answer is nearly always the longest: `details.count` of `details.of` moments. */
  'best-is-longest',
  /** The best answer is nearly always the first in the file: `details.count` of `details.of` moments. */
  'best-is-first',
  /** The best answer is nearly always the only polite one: `details.count` of `details.of` moments. */
  'best-is-only-polite',
  /** The scenario scores `details.criterion`, but its best conversation earns nothing by it. */
  'criterion-never-scored',
  /** The scenario gives `details.criterion` a weight but cannot score it: `details.reason`. */
  'weight-without-use',
  /** The best conversation leaves out a step that could be performed. `step` is set. */
  'best-skips-step',
  /** The best conversation performs this step after a later one. `step` is set. */
  'best-breaks-order',
  /** The best conversation has to be silent here. */
  'best-needs-silence',
] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

export interface Finding {
  readonly kind: FindingKind
  readonly moment: string | null
  readonly response: string | null
  readonly step: string | null
  /** Further words and figures for the sentence, by the names above. */
  readonly details: Readonly<Record<string, string | number>>
}

/** A finding with the fields that it has; the others are null. */
export function finding(kind: FindingKind, fields: Partial<Omit<Finding, 'kind'>> = {}): Finding {
  return { kind, moment: null, response: null, step: null, details: {}, ...fields }
}

/** Findings on the whole scenario first, then by moment and response as they stand in the file. */
export function inFileOrder(findings: readonly Finding[], scenario: Scenario): readonly Finding[] {
  const place = ({ moment, response }: Finding): number => {
    if (moment === null) return -1
    const index = scenario.momentIndex.get(moment) ?? 0
    const responses = scenario.moments[index]?.responses ?? []
    const within = responses.findIndex((candidate) => candidate.id === response) + 1
    return index + within / (responses.length + 2)
  }
  return findings.toSorted((one, other) => place(one) - place(other))
}
