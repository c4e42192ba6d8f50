/** A survey of what conversations can come to. */
import { Ledger } from '../conversation/conversation-state.ts'
import type { Components } from './components.ts'
import type { MoveSurvey, StateGraph } from './state-graph.ts'

export interface Reach extends Readonly<MoveSurvey> {
  /** By moment: 1 where some conversation comes to it. */
  readonly moments: Uint8Array
  /** Numbers of the components that are loops without a way out. */
  readonly endlessLoops: readonly number[]
  /** Whether some conversation ends, and whether one ends without an early pitch. */
  readonly ends: boolean
  readonly endsWithoutEarlyPitch: boolean
}

/** Looks at every situation once, and at the states that go round in loops. */
export function surveyReach(graph: StateGraph, components: Components): Reach {
  const { scenario, situations, survey } = graph
  const moments = new Uint8Array(scenario.moments.length)
  let ends = false
  let endsWithoutEarlyPitch = false
  for (const [situation, moment] of situations.moment.entries()) {
    moments[moment] = 1
    if (scenario.moments[moment]?.outcome === null) continue
    ends = true
    endsWithoutEarlyPitch ||= (situations.ledger(situation) & Ledger.pitchedEarly) === 0
  }
  const endlessLoops: number[] = []
  for (let component = 0; component < components.count; component += 1)
    if (components.loops[component] === 1 && isClosed(graph, components, component))
      endlessLoops.push(component)
  return { ...survey, moments, endlessLoops, ends, endsWithoutEarlyPitch }
}

/** Whether no state of a component ends or leads out of it. One that was not followed may have any way out. */
function isClosed(graph: StateGraph, components: Components, component: number): boolean {
  const last = components.first[component + 1] as number // components and states lie within their lists
  for (let place = components.first[component] as number; place < last; place += 1) {
    const state = components.states[place] as number
    if (state >= graph.followed || !Number.isNaN(graph.endPoints[state] as number)) return false
    const to = graph.firstMove[state + 1] as number
    for (let move = graph.firstMove[state] as number; move < to; move += 1)
      if (components.of[graph.leadsTo[move] as number] !== component) return false
  }
  return true
}
