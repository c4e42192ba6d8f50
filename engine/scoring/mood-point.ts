/** One place on the mood curve. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import { moodAt, moodLevel } from '../doctrine/mood.ts'
import type { MoodPoint } from './scorecard.ts'

/** The mood of a state, as it stands after a turn (0 for the beginning). */
export function moodPoint(state: ConversationState, turn: number): MoodPoint {
  const level = moodLevel(state.calm, state.trust)
  return { turn, calm: state.calm, trust: state.trust, level, mood: moodAt(level) }
}
