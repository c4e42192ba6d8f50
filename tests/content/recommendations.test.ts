/** What the debrief and Coach recommend, looked at from every state that a trainee can come to. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Analysis } from '../../engine/analysis/analysis.ts'
import { analyseScenario } from '../../engine/analysis/analyse-scenario.ts'
import { Ledger, type ConversationState } from '../../engine/conversation/conversation-state.ts'
import type { Response, Silence } from '../../engine/conversation/scenario.ts'
import { momentOf } from '../../engine/conversation/step.ts'
import { MICRO_EMOTIONS } from '../../engine/doctrine/micro-emotions.ts'
import { everyState, wayTo, type StateReached } from './every-state.ts'
import { LIBRARY_SCENARIOS, libraryScenario } from './library-scenarios.ts'

/** Some tenths of a second on a slow laptop; beyond it a debrief would keep people waiting. */
const MOST_STATES = 350_000

const unpleasant = new Set<string>(
  MICRO_EMOTIONS.filter(({ pleasant }) => !pleasant).map(({ id }) => id),
)

/** Why a response cannot be held up as the best, judged by what it does and not by its points; null where it can. */
function blameOf(taken: Response | Silence, state: ConversationState): string | null {
  if (taken.kind === 'silence') return 'says nothing'
  const { triggerPhrase, promise, pitches, answers, empathy, micro } = taken.document
  const answered = answers || (state.ledger & Ledger.answered) !== 0
  if (triggerPhrase !== null) return 'uses a trigger phrase'
  if (promise?.keepable === false) return 'promises what nobody can keep'
  if (pitches !== null && !answered) return 'pitches before the request is answered'
  if (empathy < 0) return 'hurts'
  if (micro.some((emotion) => unpleasant.has(emotion))) return 'leaves an unpleasant feeling'
  if (taken.moods.length > 0 && taken.moods.every(({ calm, trust }) => calm + trust < 0))
    return 'makes the mood worse'
  const brings = empathy > 0 || taken.performs !== 0 || taken.settles !== 0 || taken.topic !== 0
  return brings ? null : 'brings nothing'
}

describe.each(LIBRARY_SCENARIOS)('What is recommended in %s', (id) => {
  const scenario = libraryScenario(id)
  let analysis: Analysis
  let reached: readonly StateReached[]
  beforeAll(() => {
    analysis = analyseScenario(scenario)
    reached = everyState(scenario)
  })

  it('is known for every state that a trainee can come to, within a moment', () => {
    expect(analysis.complete).toBe(true)
    for (const { state } of reached) expect(analysis.valueOf(state)).not.toBeNull()
    expect(analysis.states).toBeLessThan(MOST_STATES)
  })

  it('is never an answer that its own explanation would have to blame', () => {
    const blamed = new Map<string, string>()
    for (const at of reached) {
      const best = analysis.bestMoveFrom(at.state)
      const blame = best === null ? null : blameOf(best, at.state)
      if (best === null || blame === null) continue
      const name = `${momentOf(scenario, at.state).id} / ${best.kind === 'silence' ? '(silence)' : best.id}`
      if (!blamed.has(name)) blamed.set(name, `${name} ${blame}, after: ${wayTo(at)}`)
    }
    expect([...blamed.values()]).toEqual([])
  })

  it('has answers to choose it from: most of what is on offer is to be blamed', () => {
    const moments = scenario.moments.filter(({ outcome }) => outcome === null)
    const responses = moments.flatMap((moment) => moment.responses)
    const blamed = responses.filter((response) => blameOf(response, scenario.initial) !== null)
    expect(blamed.length).toBeGreaterThan(responses.length / 3)
  })

  it('never makes a loyal customer of one who was sold to before being answered', () => {
    const pushed = reached.filter(({ state }) => (state.ledger & Ledger.pitchedEarly) !== 0)
    if (scenario.document.offers.length > 0) expect(pushed.length).toBeGreaterThan(0)
    const loyal = pushed.filter(({ state }) => momentOf(scenario, state).outcome === 'loyal')
    expect(loyal.map(wayTo)).toEqual([])
  })
})
