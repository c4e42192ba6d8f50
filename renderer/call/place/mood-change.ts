import type { ReplayedAttempt } from '../../../engine/attempt/replay.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import type { ConversationState } from '../../../engine/conversation/conversation-state.ts'
import { moodLevel } from '../../../engine/doctrine/mood.ts'

/** How the mood has moved, in points of the mean of calm and trust. */
export interface MoodChange {
  /** By the last turn; null before the first. */
  readonly thisTurn: number | null
  readonly sinceStart: number
}

export function moodChange(scenario: Scenario, attempt: ReplayedAttempt): MoodChange {
  const last = attempt.played.at(-1)
  return {
    thisTurn: last === undefined ? null : level(last.after) - level(last.before),
    sinceStart: level(attempt.state) - level(scenario.initial),
  }
}

function level(state: ConversationState): number {
  return moodLevel(state.calm, state.trust)
}
