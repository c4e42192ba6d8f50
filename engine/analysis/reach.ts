/** A survey of what conversations can come to. */
import { Ledger } from '../conversation/conversation-state.ts'
import type { Components } from './components.ts'
import { SILENCE, type StateGraph } from './state-graph.ts'

export interface Reach {
  /** By moment: 1 where some conversation comes to it. */
  readonly moments: Uint8Array
  /** By moment: the places of the responses that are on offer in some state. */
  readonly offered: readonly ReadonlySet<number>[]
  /** Bits of the steps and of the ledger that some conversation sets. */
  readonly performed: number
  readonly ledger: number
  /** By moment: 1 where some conversation can come to a stop in it without an outcome. */
  readonly deadEnds: Uint8Array
  /** Numbers of the components that are loops without a way out. */
  readonly endlessLoops: readonly number[]
  /** Whether some conversation ends, and whether one ends without an early pitch. */
  readonly ends: boolean
  readonly endsWithoutEarlyPitch: boolean
}

/** Looks at every state once. */
export function surveyReach(graph: StateGraph, components: Components): Reach {
  const moments = new Uint8Array(graph.scenario.moments.length)
  const deadEnds = new Uint8Array(graph.scenario.moments.length)
  const offered = graph.scenario.moments.map(() => new Set<number>())
  const open = new Uint8Array(components.count)
  let performed = 0
  let ledger = 0
  let ends = false
  let endsWithoutEarlyPitch = false
  for (let number = 0; number < graph.states; number += 1) {
    const moment = graph.momentAt(number)
    const heldLedger = graph.ledgerAt(number)
    moments[moment] = 1
    performed |= graph.performedAt(number)
    ledger |= heldLedger
    const component = components.of[number] as number // every state has its component
    const isOutcome = !Number.isNaN(graph.endPoints[number] as number)
    if (isOutcome) {
      ends = true
      endsWithoutEarlyPitch ||= (heldLedger & Ledger.pitchedEarly) === 0
    }
    // A state that was not followed may have any way out.
    if (isOutcome || number >= graph.followed) open[component] = 1
    const from = graph.firstMove[number] as number
    const to = graph.firstMove[number + 1] as number
    if (from === to && open[component] === 0) deadEnds[moment] = 1
    for (let move = from; move < to; move += 1) {
      if (components.of[graph.leadsTo[move] as number] !== component) open[component] = 1
      const taken = graph.taken[move] as number
      if (taken !== SILENCE) offered[moment]?.add(taken)
    }
  }
  const endlessLoops: number[] = []
  for (let component = 0; component < components.count; component += 1) {
    const first = components.states[components.first[component] as number] as number
    const moves = (graph.firstMove[first + 1] as number) - (graph.firstMove[first] as number)
    if (open[component] === 0 && moves > 0) endlessLoops.push(component)
  }
  return {
    moments,
    offered,
    performed,
    ledger,
    deadEnds,
    endlessLoops,
    ends,
    endsWithoutEarlyPitch,
  }
}
