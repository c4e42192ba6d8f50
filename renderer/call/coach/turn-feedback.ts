import type { ReplayedAttempt } from '../../../engine/attempt/replay.ts'
import { fillPlaceholders } from '../../../engine/conversation/placeholders.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { doctrineWords, type PrincipleWords } from '../../../engine/doctrine/doctrine-words.ts'
import type { PrincipleId } from '../../../engine/doctrine/principles.ts'
import { filledEvidence } from '../../../engine/scoring/filled-evidence.ts'
import type { Evidence } from '../../../engine/scoring/scorecard.ts'
import { prepareScoring } from '../../../engine/scoring/scoring-rules.ts'

/** What Coach says at once about the last turn. */
export interface TurnFeedback {
  readonly turn: number
  /** What the trainee said, or null for silence. */
  readonly said: string | null
  readonly why: string
  readonly principles: readonly (PrincipleWords & { readonly id: PrincipleId })[]
  readonly felt: readonly string[]
  /** Sum over the evidence, in points. */
  readonly points: number
  readonly evidence: readonly Evidence[]
}

/** Feedback on the last turn of an attempt in a language, a BCP 47 tag; or null before the first. */
export function turnFeedback(
  scenario: Scenario,
  attempt: ReplayedAttempt,
  traineeName: string,
  language: string,
): TurnFeedback | null {
  const last = attempt.played.at(-1)
  if (last === undefined) return null
  const { number, before, taken } = last
  const words = doctrineWords(language)
  const fill = (text: string) => fillPlaceholders(text, scenario.document, before, traineeName)
  const explained = prepareScoring(scenario, language).criteria.flatMap(({ prepared }) =>
    prepared.explain(attempt).filter((entry) => entry.turn === number),
  )
  const evidence = filledEvidence(explained, scenario, attempt, traineeName)
  return {
    turn: number,
    said: taken.kind === 'response' ? fill(taken.document.say) : null,
    why: fill(taken.document.why),
    principles:
      taken.kind === 'response'
        ? taken.document.principles.map((id) => ({ ...words.principles[id], id }))
        : [],
    felt:
      taken.kind === 'response' ? taken.document.micro.map((id) => words.microEmotions[id]) : [],
    points: evidence.reduce((sum, entry) => sum + entry.points, 0),
    evidence,
  }
}
