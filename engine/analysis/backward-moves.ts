/** The moves that go round in loops, backwards. */
import type { Components } from './components.ts'
import type { StateGraph } from './state-graph.ts'

/** The moves within components by the state that they lead to. */
export class BackwardMoves {
  private readonly first: Int32Array
  private readonly moves: Int32Array
  private readonly origin: Int32Array

  constructor(graph: StateGraph, components: Components) {
    this.first = new Int32Array(graph.states + 1)
    let total = 0
    eachMoveInLoops(graph, components, (_, to) => {
      total += 1
      this.first[to + 1] = (this.first[to + 1] as number) + 1
    })
    this.moves = new Int32Array(total)
    this.origin = new Int32Array(total === 0 ? 0 : graph.leadsTo.length)
    if (total === 0) return
    for (let state = 0; state < graph.states; state += 1) {
      this.first[state + 1] = (this.first[state + 1] as number) + (this.first[state] as number)
    }
    const next = this.first.slice(0, graph.states)
    eachMoveInLoops(graph, components, (state, to, move) => {
      const place = next[to] as number
      next[to] = place + 1
      this.moves[place] = move
      this.origin[move] = state
    })
  }

  into(state: number): Int32Array {
    return this.moves.subarray(this.first[state], this.first[state + 1])
  }

  from(move: number): number {
    return this.origin[move] as number
  }
}

/** Visits the moves that stay within a component. */
function eachMoveInLoops(
  graph: StateGraph,
  components: Components,
  visit: (from: number, to: number, move: number) => void,
): void {
  for (let component = 0; component < components.count; component += 1) {
    if (components.loops[component] === 0) continue
    const end = components.first[component + 1] as number // components, states and moves lie within their lists
    for (let place = components.first[component] as number; place < end; place += 1) {
      const state = components.states[place] as number
      const last = graph.firstMove[state + 1] as number
      for (let move = graph.firstMove[state] as number; move < last; move += 1) {
        const to = graph.leadsTo[move] as number
        if (components.of[to] === component) visit(state, to, move)
      }
    }
  }
}
