import { moodAt, moodLevel, MOODS, type MoodId } from '../../doctrine/mood.ts'
import type { PraiseRule } from '../praise.ts'
import { praiseReason } from '../praise-reason.ts'
import { isWellReceived, moodRise } from '../well-received.ts'

const UPSET: readonly MoodId[] = ['furious', 'angry', 'annoyed']
const PLEASED = MOODS.find(({ id }) => id === 'pleased')?.from ?? 0

/** The customer began upset and left pleased or delighted: the answer that raised the mood most. */
export const recovered: PraiseRule = ({ scenario, attempt, debrief }) => {
  const { initial } = scenario
  const { state } = attempt
  const from = moodAt(moodLevel(initial.calm, initial.trust))
  const level = moodLevel(state.calm, state.trust)
  if (!UPSET.includes(from) || level < PLEASED) return null
  if (debrief.scorecard.outcome === null || debrief.scorecard.outcome === 'lost') return null
  const [turn] = attempt.played
    .filter(isWellReceived)
    .filter((played) => moodRise(played) > 0)
    .toSorted((one, other) => moodRise(other) - moodRise(one))
  if (turn === undefined) return null
  return { ...praiseReason(turn), rule: 'recovered', from, to: moodAt(level) }
}
