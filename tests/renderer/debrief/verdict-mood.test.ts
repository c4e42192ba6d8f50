import { expect, test } from 'vitest'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import { moodAt } from '../../../engine/doctrine/mood.ts'
import { verdictMood } from '../../../renderer/debrief/verdict-mood.ts'
import type { AttemptDebrief } from '../../../contract/messages.ts'

const TELLS = { to: 'a friend', say: 'They had known since Monday.' }

function moodOf(shown: MoodId, level: number, tells: AttemptDebrief['tells']): MoodId {
  const point = { turn: 1, calm: level, trust: level, level, mood: moodAt(level) }
  const scorecard = { moods: [point] } as unknown as AttemptDebrief['scorecard'] // Nothing else is read.
  return verdictMood({ closing: { text: '', mood: shown }, scorecard, tells })
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
