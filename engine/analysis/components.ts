/** States from which one can come back to one another: the knots of a conversation that goes round in loops. */
import type { StateGraph } from './state-graph.ts'

/** Components in an order in which moves lead only to the same or to an earlier component. */
export interface Components {
  readonly count: number
  /** Number of the component of each state. */
  readonly of: Int32Array
  /** The states, component by component. */
  readonly states: Int32Array
  /** Component c has the states from `first[c]` up to `first[c + 1]`. */
  readonly first: Int32Array
  /** By component: 1 where one can come back to a state of it. */
  readonly loops: Uint8Array
}

/** Tarjan's strongly connected components, with a stack of its own so that no depth can exhaust the program's. */
export function findComponents(graph: StateGraph): Components {
  const size = graph.states
  const { firstMove, leadsTo } = graph
  const order = new Int32Array(size).fill(-1)
  const lowest = new Int32Array(size)
  const component = new Int32Array(size).fill(-1)
  const nextMove = firstMove.slice(0, size)
  const open = new Int32Array(size)
  const path = new Int32Array(size)
  const states = new Int32Array(size)
  const first = new Int32Array(size + 1)
  const loops = new Uint8Array(size)
  /** By state: 1 where a move leads back to the very state. */
  const stays = new Uint8Array(size)
  let visited = 0
  let opened = 0
  let placed = 0
  let count = 0
  // Every state was found from state 0, so one start visits them all.
  let depth = 0
  const enter = (state: number): void => {
    order[state] = visited
    lowest[state] = visited
    visited += 1
    open[opened++] = state
    path[depth++] = state
  }
  enter(0)
  while (depth > 0) {
    const state = path[depth - 1] as number // the path is not empty
    const move = nextMove[state] as number // states and moves below lie within their lists
    if (move < (firstMove[state + 1] as number)) {
      nextMove[state] = move + 1
      const to = leadsTo[move] as number
      if (to === state) stays[state] = 1
      if (order[to] === -1) enter(to)
      else if (component[to] === -1)
        lowest[state] = Math.min(lowest[state] as number, order[to] as number)
      continue
    }
    depth -= 1
    if (depth > 0) {
      const parent = path[depth - 1] as number
      lowest[parent] = Math.min(lowest[parent] as number, lowest[state] as number)
    }
    if (lowest[state] !== order[state]) continue
    if (stays[state] === 1 || open[opened - 1] !== state) loops[count] = 1
    let member: number
    do {
      member = open[--opened] as number
      component[member] = count
      states[placed++] = member
    } while (member !== state)
    count += 1
    first[count] = placed
  }
  return { count, of: component, states, first: first.slice(0, count + 1), loops }
}
