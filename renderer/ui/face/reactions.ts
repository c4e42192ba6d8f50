/** The face that a customer makes in the instant of an answer, before any word. */
import type { MicroEmotionId } from '../../../engine/doctrine/micro-emotions.ts'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import { moodRank } from '../mood/mood-rank.ts'

/** The passing feelings that a face can show. */
export const REACTIONS = [
  { id: 'taken-aback', pleasant: true },
  { id: 'brightened', pleasant: true },
  { id: 'relieved', pleasant: true },
  { id: 'overjoyed', pleasant: true },
  { id: 'snubbed', pleasant: false },
  { id: 'hurt', pleasant: false },
  { id: 'harried', pleasant: false },
  { id: 'doubting', pleasant: false },
  { id: 'exasperated', pleasant: false },
] as const

export type ReactionId = (typeof REACTIONS)[number]['id']

/** Whether a reaction comes from something that did the customer good. */
export function isPleasant(reaction: ReactionId): boolean {
  return REACTIONS.some(({ id, pleasant }) => id === reaction && pleasant)
}

/** What an unpleasant feeling does to the face, whatever the mood. */
const UNPLEASANT: Readonly<Partial<Record<MicroEmotionId, ReactionId>>> = {
  dismissed: 'snubbed',
  ignored: 'snubbed',
  bored: 'snubbed',
  blamed: 'hurt',
  belittled: 'hurt',
  rushed: 'harried',
  pressured: 'harried',
  doubted: 'doubting',
  suspicious: 'doubting',
  misled: 'doubting',
  bought: 'doubting',
  'passed-around': 'exasperated',
}

/** Pleasant feelings that let somebody breathe out rather than light up. */
const RELIEF: ReadonlySet<MicroEmotionId> = new Set([
  'reassured',
  'relieved',
  'supported',
  'confident',
  'in-control',
])

/**
 * The reaction to an answer that caused these feelings and left the customer in this mood; null where it
 * caused none. Somebody who is still cross is taken aback by kindness and does not smile yet.
 */
export function reactionTo(feelings: readonly MicroEmotionId[], mood: MoodId): ReactionId | null {
  const [feeling] = feelings
  if (feeling === undefined) return null
  const unpleasant = UNPLEASANT[feeling]
  if (unpleasant !== undefined) return unpleasant
  if (moodRank(mood) < moodRank('settled')) return 'taken-aback'
  if (mood === 'delighted') return 'overjoyed'
  return RELIEF.has(feeling) ? 'relieved' : 'brightened'
}
