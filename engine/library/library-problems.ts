/** What is wrong with a library as a whole, although each scenario of it is sound. */
import type { AnswerCues } from '../analysis/smell-findings.ts'
import type { ScenarioDocument } from '../format/scenario-document.ts'
import type { PlacesInScenario } from '../format/scenario-places.ts'
import { placedProblem } from '../problems/placed-problem.ts'
import type { Problem } from '../problems/problem.ts'
import { libraryCues } from './library-cues.ts'
import { repeatedPhrases } from './repeated-phrases.ts'
import { comparedTexts } from './scenario-words.ts'

/** A scenario of the library, read and searched. */
export interface ReviewedScenario {
  /** Its name in messages. */
  readonly file: string
  readonly document: ScenarioDocument
  readonly places: PlacesInScenario
  /** What the looks of its best answers give away; null where its search was stopped. */
  readonly cues: AnswerCues | null
}

/** All of it; `folder` is the library's name in messages. */
export function libraryProblems(
  scenarios: readonly ReviewedScenario[],
  folder: string,
): readonly Problem[] {
  const byId = new Map(scenarios.map((scenario) => [scenario.document.id, scenario]))
  const repeated = sameLanguage(scenarios).flatMap((group) =>
    repeatedPhrases(group.flatMap(({ document }) => comparedTexts(document))),
  )
  return [
    ...repeated.flatMap(({ place, before, phrase }) => {
      const scenario = byId.get(place.scenario)
      if (scenario === undefined) return []
      const where = scenario.places.ofMoment(place.moment, place.response)
      return [placedProblem('TR956', scenario.file, where, { phrase, before })]
    }),
    ...libraryCues(scenarios.flatMap(({ cues }) => cues ?? [])).map((gaps) =>
      placedProblem('TR957', folder, { line: 1, column: 1 }, { ...gaps }),
    ),
  ]
}

/** Phrases repeat only within a language. */
function sameLanguage(
  scenarios: readonly ReviewedScenario[],
): readonly (readonly ReviewedScenario[])[] {
  return [...Map.groupBy(scenarios, ({ document }) => document.language).values()]
}
