/** What every state is still worth: the most, or the least, that a conversation can earn from there to its end. */
import type { Components } from './components.ts'
import { PriorityQueue } from './priority-queue.ts'
import type { StateGraph } from './state-graph.ts'

export interface Values {
  /**
   * Points from the state to the end of the conversation, by state. Where no outcome can be reached -Infinity
   * for the most and Infinity for the least; where a loop goes on losing, the least is -Infinity.
   */
  readonly points: Float64Array
  /** The move to take: among the equally good ones the shortest way to the end, then the order of the file; -1 for none. */
  readonly move: Int32Array
}

/** Works backwards from the outcomes, component by component. `aim` is 1 for the most and -1 for the least. */
export function conversationValues(graph: StateGraph, components: Components, aim: 1 | -1): Values {
  const size = graph.states
  const worth = new Float64Array(size).fill(-Infinity)
  const turns = new Int32Array(size)
  const backwards = new BackwardMoves(graph, components)
  for (let component = 0; component < components.count; component += 1) {
    const from = components.first[component] as number // components and states lie within their lists
    const to = components.first[component + 1] as number
    for (let place = from; place < to; place += 1) {
      leave(graph, components, components.states[place] as number, aim, worth, turns)
    }
    if (backwards.isLoop(component))
      spread(graph, components, component, aim, worth, turns, backwards)
  }
  const move = chosenMoves(graph, aim, worth, turns)
  return { points: aim === 1 ? worth : worth.map((value) => 0 - value), move }
}

/** What a state is worth by its moves out of its component, whose ends are known already, or by ending. */
function leave(
  graph: StateGraph,
  components: Components,
  state: number,
  aim: number,
  worth: Float64Array,
  turns: Int32Array,
): void {
  const end = graph.endPoints[state] as number
  let best = Number.isNaN(end) ? -Infinity : aim * end
  let fewest = 0
  const component = components.of[state]
  const last = graph.firstMove[state + 1] as number
  for (let move = graph.firstMove[state] as number; move < last; move += 1) {
    const to = graph.leadsTo[move] as number
    if (components.of[to] === component) continue
    const value = aim * (graph.points[move] as number) + (worth[to] as number)
    const count = (turns[to] as number) + 1
    if (value > best || (value === best && count < fewest)) {
      best = value
      fewest = count
    }
  }
  worth[state] = best
  turns[state] = fewest
}

/**
 * Within a component no move may gain, so the best way out is found as the shortest way is: from the best exit
 * backwards (Dijkstra). A move that does gain can be repeated for ever: then there is no limit.
 */
function spread(
  graph: StateGraph,
  components: Components,
  component: number,
  aim: number,
  worth: Float64Array,
  turns: Int32Array,
  backwards: BackwardMoves,
): void {
  const from = components.first[component] as number
  const to = components.first[component + 1] as number
  const queue = new PriorityQueue()
  let gains = false
  for (let place = from; place < to; place += 1) {
    const state = components.states[place] as number
    if (worth[state] !== -Infinity)
      queue.push(state, worth[state] as number, turns[state] as number)
    for (const move of backwards.into(state)) gains ||= aim * (graph.points[move] as number) > 0
  }
  if (queue.size === 0) return
  if (gains) {
    for (let place = from; place < to; place += 1)
      worth[components.states[place] as number] = Infinity
    return
  }
  for (let top = queue.pop(); top !== null; top = queue.pop()) {
    const { item: state, worth: known, turns: count } = top
    if (known !== worth[state] || count !== turns[state]) continue
    for (const move of backwards.into(state)) {
      const before = backwards.from(move)
      const value = aim * (graph.points[move] as number) + known
      if (
        value > (worth[before] as number) ||
        (value === worth[before] && count + 1 < (turns[before] as number))
      ) {
        worth[before] = value
        turns[before] = count + 1
        queue.push(before, value, count + 1)
      }
    }
  }
}

/** The first move in file order that keeps what the state is worth and comes a turn nearer to the end. */
function chosenMoves(
  graph: StateGraph,
  aim: number,
  worth: Float64Array,
  turns: Int32Array,
): Int32Array {
  const chosen = new Int32Array(graph.states).fill(-1)
  for (let state = 0; state < graph.states; state += 1) {
    if (!Number.isFinite(worth[state] as number)) continue
    const last = graph.firstMove[state + 1] as number
    for (let move = graph.firstMove[state] as number; move < last; move += 1) {
      const to = graph.leadsTo[move] as number
      if ((turns[to] as number) + 1 !== turns[state]) continue
      if (aim * (graph.points[move] as number) + (worth[to] as number) !== worth[state]) continue
      chosen[state] = move
      break
    }
  }
  return chosen
}

/** The moves within components by the state that they lead to. */
class BackwardMoves {
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
