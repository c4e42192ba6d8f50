/** What a play-through really earns. */
import type { Analysis } from '../analysis/analysis.ts'
import { bestPlayOf } from '../analysis/analysis.ts'
import { replayTurns } from '../attempt/replay.ts'
import { momentOf } from '../conversation/step.ts'
import { scoreAttempt } from '../scoring/score-attempt.ts'
import { prepareScoring } from '../scoring/scoring-rules.ts'
import type { Playthrough, PlaythroughExpectation } from './playthrough.ts'
import { runPlaythrough } from './run-playthrough.ts'

export type PlayResult =
  | {
      readonly ok: true
      readonly found: PlaythroughExpectation
      /** Responses that it takes, each as `moment/response`. */
      readonly taken: ReadonlySet<string>
    }
  /** `line` is the place, in `says`, of what is not on offer; −1 where nobody could pick up. */
  | { readonly ok: false; readonly line: number; readonly sentence: string }

/** Plays it and scores it; null where the scenario has no best conversation to score it against. */
export function playResult(analysis: Analysis, playthrough: Playthrough): PlayResult | null {
  const { scenario } = analysis
  const best = bestPlayOf(analysis)
  if (best === null) return null
  const run = runPlaythrough(scenario, playthrough)
  if (!run.ok) return run
  const attempt = replayTurns(scenario, run.log)
  const card = scoreAttempt(scenario, prepareScoring(scenario), attempt, best)
  const stepsWith = (credit: string) =>
    card.ladder.filter((step) => step.credit === credit).map((step) => step.step)
  return {
    ok: true,
    found: {
      score: card.percent,
      outcome: momentOf(scenario, attempt.state).outcome ?? 'none',
      stepsLate: stepsWith('late'),
      stepsMissing: stepsWith('none'),
    },
    taken: new Set(
      run.log.flatMap(({ turn }) =>
        turn.kind === 'said' ? [`${turn.moment}/${turn.response}`] : [],
      ),
    ),
  }
}

/** The expectation in words, for messages: `66 %, neutral, late: recognise, missing: none`. */
export function expectationWords(expectation: PlaythroughExpectation): string {
  const { score, outcome, stepsLate, stepsMissing } = expectation
  const listed = (steps: readonly string[]) => (steps.length === 0 ? 'none' : steps.join(' '))
  return `${score} %, ${outcome}, late: ${listed(stepsLate)}, missing: ${listed(stepsMissing)}`
}
