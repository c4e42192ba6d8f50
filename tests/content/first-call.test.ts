/** The first call of the introduction: whatever a beginner says, it goes on kindly. */
import { expect, it } from 'vitest'
import { momentOf, offeredResponses } from '../../engine/conversation/step.ts'
import { moodAt, moodLevel } from '../../engine/doctrine/mood.ts'
import { everyState, wayTo } from './every-state.ts'
import { libraryScenario } from './library-scenarios.ts'

const scenario = libraryScenario('first-call')
const reached = everyState(scenario)

it('No way through the first call loses the customer or makes him angry', () => {
  const unkind = reached.filter(({ state }) => {
    const mood = moodAt(moodLevel(state.calm, state.trust))
    return momentOf(scenario, state).outcome === 'lost' || ['furious', 'angry'].includes(mood)
  })
  expect(unkind.map(wayTo)).toEqual([])
  expect(reached.length).toBeGreaterThan(100)
})

it('The first call offers three answers at most, a hint at every turn, and never runs out of patience', () => {
  const moments = scenario.moments.filter(({ outcome }) => outcome === null)
  const counts = reached
    .filter(({ state }) => momentOf(scenario, state).outcome === null)
    .map(({ state }) => offeredResponses(scenario, state).length)
  expect(Math.max(...counts)).toBeLessThanOrEqual(3)
  expect(moments.filter(({ document }) => document.hint === '')).toEqual([])
  expect(moments.filter(({ silence }) => silence !== null)).toEqual([])
})

it('The best conversation of the first call takes six to eight turns', () => {
  const shortest = reached.find(({ state }) => momentOf(scenario, state).outcome === 'loyal')
  if (shortest === undefined) throw new Error('the first call can win Mr. Okafor')
  const turns = wayTo(shortest).split(' > ').length
  expect(turns).toBeGreaterThanOrEqual(6)
  expect(turns).toBeLessThanOrEqual(8)
})
