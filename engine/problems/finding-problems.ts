/** Turns what the analysis found into problems with places. */
import type { Finding, FindingKind } from '../analysis/finding.ts'
import type { PlacesInScenario } from '../format/scenario-places.ts'
import { PROBLEMS, type ProblemCode } from './definitions/all.generated.ts'
import { filledTemplate } from './filled-template.ts'
import type { Problem } from './problem.ts'
import type { ProblemDefinition } from './problem-definition.ts'

const CODES = {
  'unreachable-moment': 'TR601',
  'unreachable-outcome': 'TR602',
  'never-offered': 'TR603',
  'never-performed': 'TR604',
  'dead-end': 'TR605',
  'endless-loop': 'TR606',
  'request-never-answered': 'TR607',
  'early-pitch-unavoidable': 'TR608',
  'all-worth-the-same': 'TR609',
  'best-is-longest': 'TR610',
  'best-is-first': 'TR611',
  'best-is-only-polite': 'TR612',
  'criterion-never-scored': 'TR613',
  'weight-without-use': 'TR614',
  'best-skips-step': 'TR615',
  'best-breaks-order': 'TR616',
  'best-needs-silence': 'TR617',
} as const satisfies Record<FindingKind, ProblemCode>

/** Findings as problems of a file, in their own order. */
export function findingProblems(
  findings: readonly Finding[],
  file: string,
  places: PlacesInScenario,
): readonly Problem[] {
  return findings.map((finding) => {
    const code = CODES[finding.kind]
    const definition: ProblemDefinition = PROBLEMS[code]
    const { moment, response, step, details } = finding
    const gaps = { moment: moment ?? '', response: response ?? '', step: step ?? '', ...details }
    return {
      code,
      severity: definition.severity,
      file,
      ...placeOf(finding, places),
      what: filledTemplate(definition.template, gaps),
      cure: filledTemplate(definition.cure, gaps),
    }
  })
}

function placeOf(
  { kind, moment, response }: Finding,
  places: PlacesInScenario,
): { readonly line: number; readonly column: number } {
  if (moment !== null) return places.ofMoment(moment, response)
  if (kind === 'weight-without-use') return places.ofKey('weights')
  if (kind === 'request-never-answered') return places.ofKey('request')
  return places.ofKey('moments')
}
