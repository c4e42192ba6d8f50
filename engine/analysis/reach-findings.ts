/** Faults that keep a conversation from getting where its author meant it to. */
import { Ledger } from '../conversation/conversation-state.ts'
import type { Components } from './components.ts'
import { finding, type Finding } from './finding.ts'
import type { Reach } from './reach.ts'
import type { StateGraph } from './state-graph.ts'

/** The faults of a graph that was followed to its end. */
export function findReachFaults(
  graph: StateGraph,
  components: Components,
  reach: Reach,
): readonly Finding[] {
  return [
    ...momentFaults(graph, reach),
    ...stepFaults(graph, reach),
    ...endlessLoops(graph, components, reach),
    ...requestFaults(graph, reach),
  ]
}

function momentFaults(graph: StateGraph, reach: Reach): readonly Finding[] {
  return graph.scenario.moments.flatMap((moment) => {
    const at = { moment: moment.id }
    if (reach.moments[moment.index] === 0) {
      return [finding(moment.outcome === null ? 'unreachable-moment' : 'unreachable-outcome', at)]
    }
    const faults = moment.responses
      .filter(
        (response) =>
          moment.outcome === null && reach.offered[moment.index]?.has(response.index) !== true,
      )
      .map((response) => finding('never-offered', { ...at, response: response.id }))
    return reach.deadEnds[moment.index] === 1 ? [finding('dead-end', at), ...faults] : faults
  })
}

/** A step that no response names is not trained here, which is no fault; one that is named should be possible. */
function stepFaults({ scenario }: StateGraph, reach: Reach): readonly Finding[] {
  let named = 0
  for (const moment of scenario.moments)
    for (const response of moment.responses) named |= response.performs
  return scenario.procedure.steps.flatMap((step, index) => {
    const missing = (named & ~reach.performed & (1 << index)) !== 0
    return missing ? [finding('never-performed', { step: step.id })] : []
  })
}

/** One finding for each set of moments, however many states of them go round in it. */
function endlessLoops(graph: StateGraph, components: Components, reach: Reach): readonly Finding[] {
  const loops = new Map<string, Finding>()
  for (const component of reach.endlessLoops) {
    const states = components.states.subarray(
      components.first[component],
      components.first[component + 1],
    )
    const indices = [...new Set(Array.from(states, (state) => graph.momentAt(state)))].sort(
      (one, other) => one - other,
    )
    const moments = indices.map((index) => graph.scenario.moments[index]?.id ?? '')
    const names = moments.join(', ')
    if (!loops.has(names))
      loops.set(
        names,
        finding('endless-loop', { moment: moments[0] ?? null, details: { moments: names } }),
      )
  }
  return [...loops.values()]
}

function requestFaults({ scenario }: StateGraph, reach: Reach): readonly Finding[] {
  const faults: Finding[] = []
  if (
    reach.ends &&
    (reach.ledger & Ledger.answered) === 0 &&
    scenario.document.weights['request-first'] !== 0
  ) {
    faults.push(finding('request-never-answered'))
  }
  if (reach.ends && !reach.endsWithoutEarlyPitch) faults.push(finding('early-pitch-unavoidable'))
  return faults
}
