import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyseScenario } from '../../engine/analysis/analyse-scenario.ts'
import { bestPlayOf } from '../../engine/analysis/analysis.ts'
import type { BestPlay } from '../../engine/scoring/best-play.ts'
import { replayTurns } from '../../engine/attempt/replay.ts'
import { prepareScenario } from '../../engine/conversation/prepare-scenario.ts'
import { momentOf } from '../../engine/conversation/step.ts'
import { runPlaythrough } from '../../engine/playthrough/run-playthrough.ts'
import { scoreAttempt } from '../../engine/scoring/score-attempt.ts'
import { prepareScoring } from '../../engine/scoring/scoring-rules.ts'
import { shownScenario } from '../../engine/strings/localised.ts'
import { LIBRARY, LIBRARY_SCENARIOS, libraryScenario } from './library-scenarios.ts'
import { readPlaythroughs } from './read-playthrough.ts'

describe.each(LIBRARY_SCENARIOS)('The play-throughs of %s', (id) => {
  const scenario = libraryScenario(id)
  const rules = prepareScoring(scenario)
  const playthroughs = readPlaythroughs(join(LIBRARY, id))
  let best: BestPlay
  beforeAll(() => {
    const found = bestPlayOf(analyseScenario(scenario))
    if (found === null) throw new Error('every scenario of ours has a best conversation')
    best = found
  })

  it('are six or more, with a best, a typical and a worst one', () => {
    expect(playthroughs.size).toBeGreaterThanOrEqual(6)
    for (const name of ['best', 'typical', 'worst']) expect(playthroughs.has(name)).toBe(true)
  })

  it.each([...playthroughs])(
    '%s earns what it says, with the outcome and the steps it says',
    (_name, playthrough) => {
      const run = runPlaythrough(scenario, playthrough)
      if (!run.ok) throw new Error(run.sentence)
      const attempt = replayTurns(scenario, run.log)
      expect(attempt.length).toBe(run.log.length)
      const card = scoreAttempt(scenario, rules, attempt, best)
      expect({
        score: card.percent,
        outcome: momentOf(scenario, attempt.state).outcome ?? 'none',
        stepsLate: card.ladder.filter((step) => step.credit === 'late').map((step) => step.step),
        stepsMissing: card.ladder.filter((step) => step.credit === 'none').map((step) => step.step),
      }).toEqual(playthrough.expect)
    },
  )

  it('can be played on the scenario as it is shown, whose spaces after a title do not break', () => {
    const shown = prepareScenario(shownScenario(scenario.document), scenario.procedure)
    for (const [name, playthrough] of playthroughs)
      expect(runPlaythrough(shown, playthrough), name).toEqual(
        runPlaythrough(scenario, playthrough),
      )
  })

  it('show that the best conversation is 100 % with every step in order', () => {
    expect(playthroughs.get('best')?.expect).toMatchObject({
      score: 100,
      outcome: 'loyal',
      stepsLate: [],
      stepsMissing: [],
    })
  })
})
