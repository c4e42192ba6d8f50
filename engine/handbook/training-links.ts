/** What trains an entry of the handbook: scenarios by their responses, drills and procedures by their principles. */
import type { PrincipleId } from '../doctrine/principles.ts'
import type { ProcedureDocument } from '../format/procedure-document.ts'
import type { ScenarioDocument } from '../format/scenario-document.ts'
import type { EntryDocument } from './chapter-document.ts'

export interface EntryTraining {
  /** Scenarios in which it matters, those with the most moments for it first. */
  readonly scenarios: readonly TrainingScenario[]
  readonly drills: readonly TrainingDrill[]
  /** Procedures in which it is a step. */
  readonly procedures: readonly TrainingStep[]
}

export interface TrainingScenario {
  readonly id: string
  readonly title: string
  /** Moments in which a response has to do with it. */
  readonly moments: number
}

export interface TrainingDrill {
  readonly id: string
  readonly title: string
}

export interface TrainingStep {
  readonly procedure: string
  readonly title: string
  /** The step, in words; empty where the whole procedure is meant. */
  readonly step: string
}

/** Everything that could train something. */
export interface TrainingGround {
  readonly scenarios: readonly {
    readonly id: string
    readonly title: string
    readonly document: ScenarioDocument
  }[]
  readonly drills: readonly (TrainingDrill & { readonly principles: readonly PrincipleId[] })[]
  readonly procedures: readonly ProcedureDocument[]
}

/** The training of every entry, by its id. */
export function trainingLinks(
  entries: readonly EntryDocument[],
  ground: TrainingGround,
): Readonly<Record<string, EntryTraining>> {
  const counted = ground.scenarios.map((scenario) => ({
    ...scenario,
    counts: momentCounts(scenario.document),
  }))
  return Object.fromEntries(
    entries.map((entry) => {
      const { principles } = entry
      const isMeant = (principle: string): boolean =>
        principles.some((known) => known === principle)
      const scenarios = counted
        .map(({ id, title, document, counts }) => ({
          id,
          title,
          moments:
            document.procedure === entry.procedure
              ? document.moments.length
              : Math.max(0, ...principles.map((principle) => counts.get(principle) ?? 0)),
        }))
        .filter(({ moments }) => moments > 0)
        .toSorted((one, other) => other.moments - one.moments)
      const drills = ground.drills
        .filter((drill) => drill.principles.some(isMeant))
        .map(({ id, title }) => ({ id, title }))
      const procedures = ground.procedures.flatMap((procedure) => {
        const step = procedure.steps.find(({ principle }) => isMeant(principle))
        if (procedure.id === entry.procedure || step === undefined) return []
        return [{ procedure: procedure.id, title: procedure.title, step: step.title }]
      })
      return [entry.id, { scenarios, drills, procedures }]
    }),
  )
}

/** In how many moments of a scenario a response has to do with each principle. */
function momentCounts({ moments }: ScenarioDocument): ReadonlyMap<PrincipleId, number> {
  const counts = new Map<PrincipleId, number>()
  for (const { responses } of moments) {
    const here = new Set(responses.flatMap((response) => response.principles))
    for (const principle of here) counts.set(principle, (counts.get(principle) ?? 0) + 1)
  }
  return counts
}
