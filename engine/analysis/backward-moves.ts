/** The moves that go round in loops, backwards. */
import type { Components } from './components.ts'
import type { StateGraph } from './state-graph.ts'

/** The moves within components by the state that they lead to. */
export class BackwardMoves {
  private readonly first: Int32Array
  private readonly moves: Int32Array
  private readonly origin: Int32Array
  private readonly loops: Uint8Array

  constructor(graph: StateGraph, components: Components) {
    const size = graph.states
    this.first = new Int32Array(size + 1)
    this.loops = new Uint8Array(components.count)
    const within = (state: number, move: number): boolean =>
      components.of[graph.leadsTo[move] as number] === components.of[state]
    let total = 0
    eachMove(graph, (state, move) => {
      if (!within(state, move)) return
      total += 1
      const to = graph.leadsTo[move] as number
      this.first[to + 1] = (this.first[to + 1] as number) + 1
      this.loops[components.of[state] as number] = 1
    })
    this.moves = new Int32Array(total)
    this.origin = new Int32Array(total === 0 ? 0 : graph.leadsTo.length)
    for (let state = 0; state < size; state += 1) {
      this.first[state + 1] = (this.first[state + 1] as number) + (this.first[state] as number)
    }
    if (total === 0) return
    const next = this.first.slice(0, size)
    eachMove(graph, (state, move) => {
      if (!within(state, move)) return
      const to = graph.leadsTo[move] as number
      const place = next[to] as number
      next[to] = place + 1
      this.moves[place] = move
      this.origin[move] = state
    })
  }

  /** Whether one can come back to a state of the component. */
  isLoop(component: number): boolean {
    return this.loops[component] === 1
  }

  into(state: number): Int32Array {
    return this.moves.subarray(this.first[state], this.first[state + 1])
  }

  from(move: number): number {
    return this.origin[move] as number
  }
}

function eachMove(graph: StateGraph, visit: (state: number, move: number) => void): void {
  for (let state = 0; state < graph.followed; state += 1) {
    const last = graph.firstMove[state + 1] as number
    for (let move = graph.firstMove[state] as number; move < last; move += 1) visit(state, move)
  }
}
