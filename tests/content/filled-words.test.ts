/** Words of a scenario reach people with their names filled in, also where a reason quotes an answer. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseScenario } from '../../engine/analysis/analyse-scenario.ts'
import { bestPlayOf } from '../../engine/analysis/analysis.ts'
import { replayTurns } from '../../engine/attempt/replay.ts'
import type { TimedTurn } from '../../engine/attempt/turn.ts'
import { PLACEHOLDER } from '../../engine/conversation/placeholders.ts'
import { buildDebrief } from '../../engine/debrief/build-debrief.ts'
import { prepareScoring } from '../../engine/scoring/scoring-rules.ts'
import { chosenTurn, randomTurnChoices } from '../generators/random-turns.ts'
import { LIBRARY_SCENARIOS, libraryScenario } from './library-scenarios.ts'

describe.each(LIBRARY_SCENARIOS)('The reasons of a debrief of %s', (id) => {
  it('never show the place of a name instead of the name', () => {
    const scenario = libraryScenario(id)
    const rules = prepareScoring(scenario)
    const best = bestPlayOf(analyseScenario(scenario))
    if (best === null) throw new Error('every scenario of ours has a best conversation')
    fc.assert(
      fc.property(randomTurnChoices(30), (choices) => {
        const log: TimedTurn[] = []
        for (const choice of choices) {
          const turn = chosenTurn(scenario, replayTurns(scenario, log), choice)
          log.push({ at: log.length * 1_000, turn })
        }
        const attempt = replayTurns(scenario, log)
        const debrief = buildDebrief({ scenario, rules, attempt, best, traineeName: 'Amira' })
        const reasons = debrief.scorecard.criteria
          .flatMap(({ evidence }) => evidence)
          .flatMap(({ reason, better }) => [reason, better])
        expect(reasons.filter((text) => text.search(PLACEHOLDER) !== -1)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
