import { expect, test } from 'vitest'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import { moodAt } from '../../../engine/doctrine/mood.ts'
import type { OutcomeId } from '../../../engine/doctrine/outcomes.ts'
import { endMood, verdictMood } from '../../../renderer/debrief/verdict-mood.ts'
import type { AttemptDebrief } from '../../../contract/messages.ts'

const TELLS = { to: 'a friend', say: 'They had known since Monday.' }

function verdict(
  shown: MoodId,
  level: number,
  tells: AttemptDebrief['tells'],
  outcome: OutcomeId = 'neutral',
): Pick<AttemptDebrief, 'closing' | 'scorecard' | 'tells'> {
  const point = { turn: 1, calm: level, trust: level, level, mood: moodAt(level) }
  const scorecard = { moods: [point], outcome } as unknown as AttemptDebrief['scorecard'] // Nothing else is read.
  return { closing: { text: '', mood: shown }, scorecard, tells }
}

function moodOf(...given: Parameters<typeof verdict>): MoodId {
  return verdictMood(verdict(...given))
}

test('nobody tells a friend with a smile what went wrong, only because they did not know it at the end', () => {
  expect(moodOf('pleased', 42, TELLS)).toBe('annoyed')
})

test('an anger that the author shows at the end stays, whatever the figures are', () => {
  expect(moodOf('furious', 60, TELLS)).toBe('furious')
})

test('last words are said in the mood in which they were said', () => {
  expect(moodOf('pleased', 42, null)).toBe('pleased')
})

test('a customer who is lost tells it without a smile, however pleased they were at the end', () => {
  const lost = verdict('pleased', 70, TELLS, 'lost')
  expect(verdictMood(lost)).toBe('annoyed')
  expect(endMood(lost)).toBe('pleased')
  expect(moodOf('furious', 10, TELLS, 'lost')).toBe('furious')
})
