/** The conversations that the program finds so that every answer is tried. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { analyseScenario } from '../../../engine/analysis/analyse-scenario.ts'
import { replayTurns } from '../../../engine/attempt/replay.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import { offeredResponses } from '../../../engine/conversation/step.ts'
import { missingPlays } from '../../../engine/playthrough/missing-plays.ts'
import type { Playthrough } from '../../../engine/playthrough/playthrough.ts'
import { runPlaythrough } from '../../../engine/playthrough/run-playthrough.ts'
import { everyState } from '../../content/every-state.ts'
import { plainProcedure } from '../../generators/plain-scenario.ts'
import { randomDocuments } from '../../generators/random-scenario.ts'

/** Random scenarios in which no two answers have the same words: a play-through is told by its words. */
const wordedScenarios = randomDocuments({ moments: 7 }).map((document) =>
  prepareScenario(
    {
      ...document,
      moments: document.moments.map((moment) => ({
        ...moment,
        responses: moment.responses.map((response) => ({
          ...response,
          say: `${response.id} of ${moment.id}`,
        })),
      })),
    },
    plainProcedure(['listen', 'search', 'promise']),
  ),
)

function playthroughOf(says: readonly string[]): Playthrough {
  const expect = { score: 0, outcome: 'none', stepsLate: [], stepsMissing: [] }
  return { title: '', about: '', picksUp: 1, says, log: 'none', promises: 'forgotten', expect }
}

describe('The play-throughs that are missing', () => {
  test.prop([wordedScenarios, fc.nat(3)], { numRuns: 60 })(
    'take every answer that anybody can ever be offered, and call the others out of reach',
    (scenario, skip) => {
      const analysis = analyseScenario(scenario)
      const offered = new Set(
        everyState(scenario).flatMap(({ state }) =>
          offeredResponses(scenario, state).map(
            (response) => `${scenario.moments[state.moment]?.id}/${response.id}`,
          ),
        ),
      )
      const before = new Set([...offered].slice(0, skip))
      const { plays, unreachable } = missingPlays(analysis, before)
      const taken = new Set(before)
      for (const says of plays) {
        const run = runPlaythrough(scenario, playthroughOf(says))
        if (!run.ok) throw new Error(run.sentence)
        expect(replayTurns(scenario, run.log).played.length).toBe(says.length)
        for (const { turn } of run.log)
          if (turn.kind === 'said') taken.add(`${turn.moment}/${turn.response}`)
      }
      expect([...offered].filter((name) => !taken.has(name))).toEqual([])
      expect(unreachable.filter((name) => offered.has(name))).toEqual([])
    },
  )
})
