/** Where a response or a silence can lead, whatever the state: the edges of a scenario as a graph. */
import type { Moment, Response, Scenario, Silence } from '../conversation/scenario.ts'

/** The moments that something taken can land in, in file order of its ways; a hub can be stayed in or passed through. */
export function landingsOf(scenario: Scenario, taken: Response | Silence): readonly Moment[] {
  const found = new Set<Moment>()
  for (const way of taken.ways) {
    let at = scenario.moments[way.to]
    const passed = new Set<Moment>()
    while (at !== undefined && !passed.has(at)) {
      found.add(at)
      passed.add(at)
      at = at.hub === null ? undefined : scenario.moments[at.hub.then]
    }
  }
  return [...found]
}
