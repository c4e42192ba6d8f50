/** What would help a learner most, each idea with the weakness that it mends. */
import type { DrillEntry } from '../../../contract/drill-messages.ts'
import type { AttemptSummary, LibraryEntry } from '../../../contract/messages.ts'
import type { NamedProcedureProgress, PracticeIdea } from '../../../contract/progress-messages.ts'
import { weakestArea, type AreaProgress } from '../../../engine/progress/area-progress.ts'
import { areaOfDrill } from '../../../engine/progress/drill-areas.ts'
import {
  scenarioForArea,
  scenarioForProcedure,
  type PracticeScenario,
} from '../../../engine/progress/next-practice.ts'
import type { SkillArea } from '../../../engine/progress/skill-areas.ts'
import { personalBest } from '../../../engine/rewards/personal-best.ts'

/** Most ideas that are given at once: more would be a list to work off. */
const MOST_IDEAS = 3

/** Everything that can be practised, with how this learner stands to it. */
export interface PracticeShelf {
  readonly scenarios: readonly (PracticeScenario & { readonly title: string })[]
  readonly drills: readonly DrillEntry[]
}

export function practiceShelf(
  entries: readonly LibraryEntry[],
  drills: readonly DrillEntry[],
  calls: readonly AttemptSummary[],
): PracticeShelf {
  return {
    scenarios: entries.flatMap(({ id, playable, card }) => {
      if (!playable || card === null) return []
      const { title, difficulty, procedure, after } = card
      const skills = card.skills.map((skill) => skill.id)
      const best = personalBest(calls, id)?.percent ?? null
      return [{ id, title, difficulty, skills, procedure, after, best }]
    }),
    drills,
  }
}

/** The weakest skill with a scenario and a drill, then the weakest step of each procedure; at most three. */
export function practiceIdeas(
  areas: readonly AreaProgress[],
  procedures: readonly NamedProcedureProgress[],
  shelf: PracticeShelf,
): readonly PracticeIdea[] {
  const ideas: PracticeIdea[] = []
  const suggest = (reason: PracticeIdea['reason'], target: PracticeIdea['target'] | null): void => {
    if (target !== null && !ideas.some((idea) => idea.target.id === target.id))
      ideas.push({ reason, target })
  }
  const weakest = weakestArea(areas)
  if (weakest !== null) {
    const { area, level } = weakest
    const reason = { kind: 'area', area, level: level ?? 0 } as const
    suggest(reason, scenarioTarget(scenarioForArea(area, shelf.scenarios), shelf))
    suggest(reason, drillFor(area, shelf))
  }
  for (const { procedure, title, weakest: id, steps, calls } of procedures) {
    const step = steps.find((candidate) => candidate.step === id)
    if (step === undefined) continue
    const { late, missing } = step
    suggest(
      { kind: 'step', procedure: title, step: step.title, late, missing, calls },
      scenarioTarget(scenarioForProcedure(procedure, shelf.scenarios), shelf),
    )
  }
  return ideas.slice(0, MOST_IDEAS)
}

function scenarioTarget(
  scenario: PracticeScenario | null,
  { scenarios }: PracticeShelf,
): PracticeIdea['target'] | null {
  if (scenario === null) return null
  const title = scenarios.find(({ id }) => id === scenario.id)?.title ?? ''
  return { kind: 'scenario', id: scenario.id, title }
}

/** Of the drills that train a skill one never done, else the one that went worst. */
function drillFor(area: SkillArea, { drills }: PracticeShelf): PracticeIdea['target'] | null {
  const fitting = drills.flatMap(({ id, playable, card, last }) =>
    playable && card !== null && areaOfDrill(card.kind, card.principle) === area
      ? [{ id, title: card.title, share: last?.share ?? -1 }]
      : [],
  )
  const [first] = fitting.toSorted((one, other) => one.share - other.share)
  return first === undefined ? null : { kind: 'drill', id: first.id, title: first.title }
}
