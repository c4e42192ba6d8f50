/** Skill by skill: where a learner stands, which way it goes, and how much that rests on. */
import { SKILL_AREAS, type AreaShares, type SkillArea } from './skill-areas.ts'
import { levelOf, trendOf, type Evidence, type Trend } from './trend.ts'

/** A call that counts, as far as skills go. */
export interface ProgressCall {
  readonly startedAt: string
  readonly difficulty: number
  readonly shares: AreaShares
}

/** A drill that was done: what it trains and how much of it was right. */
export interface ProgressDrill {
  readonly area: SkillArea
  readonly at: string
  /** Whole percent. */
  readonly share: number
}

export interface AreaProgress {
  readonly area: SkillArea
  /** Whole percent, or null where nothing has shown it yet. */
  readonly level: number | null
  readonly trend: Trend
  readonly calls: number
  readonly drills: number
  /** Everything that it rests on, oldest first. */
  readonly evidence: readonly Evidence[]
}

/** One entry an area, in their order. */
export function areasOf(
  calls: readonly ProgressCall[],
  drills: readonly ProgressDrill[],
): readonly AreaProgress[] {
  return SKILL_AREAS.map((area) => {
    const ofCalls = calls.flatMap(({ startedAt, difficulty, shares }): Evidence[] => {
      const share = shares[area]
      return share === undefined ? [] : [{ at: startedAt, share, difficulty }]
    })
    const ofDrills = drills
      .filter((drill) => drill.area === area)
      .map(({ at, share }): Evidence => ({ at, share, difficulty: null }))
    const evidence = [...ofCalls, ...ofDrills].toSorted((one, other) =>
      one.at < other.at ? -1 : 1,
    )
    return {
      area,
      level: levelOf(evidence),
      trend: trendOf(evidence),
      calls: ofCalls.length,
      drills: ofDrills.length,
      evidence,
    }
  })
}

/** From this level on a skill is in hand and needs no suggestion. */
export const WELL_IN_HAND = 90
/** Fewer calls than this say little about a skill. */
const FEWEST_CALLS = 2

/** The skill with the lowest level that enough calls have shown; null where all are well in hand. */
export function weakestArea(areas: readonly AreaProgress[]): AreaProgress | null {
  const known = areas.filter((area) => isKnown(area) && (area.level ?? 0) < WELL_IN_HAND)
  return known.toSorted((one, other) => (one.level ?? 0) - (other.level ?? 0))[0] ?? null
}

/** Whether enough was done for the level of a skill to say anything. */
export function isKnown({ level, calls, drills }: AreaProgress): boolean {
  return level !== null && calls + drills >= FEWEST_CALLS
}
