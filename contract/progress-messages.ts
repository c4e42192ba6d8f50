/** How far a learner has come, between a screen and its host. */
import type { AreaProgress } from '../engine/progress/area-progress.ts'
import type { ProcedureProgress } from '../engine/progress/procedure-progress.ts'
import type { SkillArea } from '../engine/progress/skill-areas.ts'

export interface LearnerProgress {
  /** Calls that count: played to the end, no “what if”. */
  readonly calls: number
  /** Drills that were done. */
  readonly drills: number
  readonly areas: readonly AreaProgress[]
  readonly procedures: readonly NamedProcedureProgress[]
  /** What would help most, the most helpful first; at most three. */
  readonly ideas: readonly PracticeIdea[]
}

export type NamedProcedureProgress = Omit<ProcedureProgress, 'steps'> & {
  readonly title: string
  readonly steps: readonly (ProcedureProgress['steps'][number] & { readonly title: string })[]
}

/** Something to practise, with the weakness that it mends. */
export interface PracticeIdea {
  readonly reason:
    | { readonly kind: 'area'; readonly area: SkillArea; readonly level: number }
    | {
        readonly kind: 'step'
        /** Title of the procedure. */
        readonly procedure: string
        /** Title of the step. */
        readonly step: string
        readonly late: number
        readonly missing: number
        readonly calls: number
      }
  readonly target: {
    readonly kind: 'scenario' | 'drill'
    readonly id: string
    readonly title: string
  }
}

/** What a learner has done of what paths name, besides calls. */
export interface DoneTasks {
  /** Drills of which a round was finished. */
  readonly drills: readonly string[]
  /** Chapters of the handbook that were read to the end. */
  readonly chapters: readonly string[]
}
