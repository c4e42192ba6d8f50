/** What every state is still worth: the most, or the least, that a conversation can earn from there to its end. */
import type { BackwardMoves } from './backward-moves.ts'
import type { Components } from './components.ts'
import { PriorityQueue } from './priority-queue.ts'
import type { StateGraph } from './state-graph.ts'

export interface Values {
  /**
   * Points from the state to the end of the conversation, by state. Where no outcome can be reached -Infinity
   * for the most and Infinity for the least; where a loop goes on losing, the least is -Infinity.
   */
  readonly points: Float64Array
  /** Turns of the shortest conversation that brings these points, by state. */
  readonly turns: Int32Array
}

/** Works backwards from the outcomes, component by component. `aim` is 1 for the most and -1 for the least. */
export function conversationValues(
  graph: StateGraph,
  components: Components,
  backwards: BackwardMoves,
  aim: 1 | -1,
): Values {
  const size = graph.states
  const worth = new Float64Array(size).fill(-Infinity)
  const turns = new Int32Array(size)
  for (let component = 0; component < components.count; component += 1) {
    const from = components.first[component] as number // components and states lie within their lists
    const to = components.first[component + 1] as number
    for (let place = from; place < to; place += 1) {
      leave(graph, components, components.states[place] as number, aim, worth, turns)
    }
    if (components.loops[component] === 1)
      spread(graph, components, component, aim, worth, turns, backwards)
  }
  if (aim === -1)
    for (let state = 0; state < size; state += 1) worth[state] = 0 - (worth[state] as number)
  return { points: worth, turns }
}

/**
 * The move that keeps what a state is worth and comes a turn nearer to the end: the first such in file order;
 * -1 at the end and where there is no end or no limit.
 */
export function chosenMove(graph: StateGraph, { points, turns }: Values, state: number): number {
  const worth = points[state]
  if (worth === undefined || !Number.isFinite(worth)) return -1
  const last = graph.firstMove[state + 1] as number
  for (let move = graph.firstMove[state] as number; move < last; move += 1) {
    const to = graph.leadsTo[move] as number
    if ((turns[to] as number) + 1 !== turns[state]) continue
    if ((graph.points[move] as number) + (points[to] as number) === worth) return move
  }
  return -1
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
  if (gains && aim === 1)
    throw new Error('points are earned by progress only, never by going round')
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
