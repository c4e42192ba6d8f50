/** What is wrong with the order in which scenarios are to be played: only the whole library can tell. */
import { nearMissCure } from '../format/near-miss.ts'
import type { ScenarioDocument } from '../format/scenario-document.ts'
import type { PlacesInScenario } from '../format/scenario-places.ts'
import { placedProblem } from './placed-problem.ts'
import type { Problem } from './problem.ts'

/** A scenario that is checked. */
export interface ScenarioInLibrary {
  /** Name of the file for messages. */
  readonly file: string
  readonly document: ScenarioDocument
  readonly places: PlacesInScenario
}

/** For each scenario of a library, those that should be played before it; every scenario there is has an entry. */
export type Prerequisites = ReadonlyMap<string, readonly string[]>

/** Unknown prerequisites, and each circle once: at the first scenario of the list that stands in it. */
export function prerequisiteProblems(
  scenarios: readonly ScenarioInLibrary[],
  library: Prerequisites,
): readonly Problem[] {
  const told = new Set<string>()
  return scenarios.flatMap((scenario) => {
    const { file, document, places } = scenario
    const unknown = (document.after ?? [])
      .filter((id) => !library.has(id))
      .map((name) => {
        const cure = nearMissCure(name, library.keys(), '')
        const place = places.ofPrerequisite(name)
        return placedProblem('TR314', file, place, { name }, cure === '' ? undefined : cure)
      })
    const circle = circleThrough(document.id, library)
    if (circle === null || told.has(circle.toSorted().join(' '))) return unknown
    told.add(circle.toSorted().join(' '))
    const words = [...circle, document.id].join(' → ')
    const place = places.ofPrerequisite(circle[1] ?? document.id)
    return [...unknown, placedProblem('TR315', file, place, { circle: words })]
  })
}

/** The shortest way from a scenario over what comes before it back to itself, or null. */
function circleThrough(id: string, library: Prerequisites): readonly string[] | null {
  const ways: (readonly string[])[] = [[id]]
  const seen = new Set<string>()
  for (let next = 0; next < ways.length; next += 1) {
    const way = ways[next] ?? []
    for (const before of library.get(way.at(-1) ?? '') ?? []) {
      if (before === id) return way
      if (seen.has(before)) continue
      seen.add(before)
      ways.push([...way, before])
    }
  }
  return null
}
