/** Which scenario trains a weakness best, for this learner, now. */
import { AREA_SKILLS, type SkillArea } from './skill-areas.ts'

export interface PracticeScenario {
  readonly id: string
  readonly difficulty: number
  /** Ids of skills. */
  readonly skills: readonly string[]
  readonly procedure: string
  /** Scenarios that are best played before. */
  readonly after: readonly string[]
  /** Best result in percent, or null for one never played. */
  readonly best: number | null
}

/** From this result on a scenario has little left to teach. */
const MASTERED = 95

/** The scenario that trains an area best; null where none does. */
export function scenarioForArea(
  area: SkillArea,
  scenarios: readonly PracticeScenario[],
): PracticeScenario | null {
  const skills: readonly string[] = AREA_SKILLS[area]
  const rank = ({ skills: trained }: PracticeScenario): number => {
    const place = skills.findIndex((skill) => trained.includes(skill))
    return place < 0 ? skills.length : place
  }
  const fitting = scenarios.filter((scenario) => rank(scenario) < skills.length)
  return bestOf(fitting, scenarios, rank)
}

/** The scenario that trains a procedure best; null where none does. */
export function scenarioForProcedure(
  procedure: string,
  scenarios: readonly PracticeScenario[],
): PracticeScenario | null {
  const fitting = scenarios.filter((scenario) => scenario.procedure === procedure)
  return bestOf(fitting, scenarios, () => 0)
}

/** Whether everything that is best played before has been played; what is not there is not waited for. */
export function isPrepared(
  { after }: Pick<PracticeScenario, 'after'>,
  scenarios: readonly Pick<PracticeScenario, 'id' | 'best'>[],
): boolean {
  return scenarios.every(({ id, best }) => best !== null || !after.includes(id))
}

/** Prepared before unprepared, then not mastered, then what fits most, then never played, then gentle first. */
function bestOf(
  fitting: readonly PracticeScenario[],
  all: readonly PracticeScenario[],
  rank: (scenario: PracticeScenario) => number,
): PracticeScenario | null {
  const keys = (scenario: PracticeScenario): readonly number[] => [
    isPrepared(scenario, all) ? 0 : 1,
    (scenario.best ?? 0) >= MASTERED ? 1 : 0,
    rank(scenario),
    scenario.best === null ? 0 : 1,
    scenario.difficulty,
    scenario.best ?? 0,
  ]
  return fitting.toSorted((one, other) => compare(keys(one), keys(other)))[0] ?? null
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [place, key] of one.entries()) {
    const difference = key - (other[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
