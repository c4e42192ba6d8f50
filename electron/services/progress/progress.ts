/** How far a learner has come, worked out from everything that they have finished. */
import type { FinishedDrill } from '../../../contract/drill-messages.ts'
import type {
  LearnerProgress,
  NamedProcedureProgress,
} from '../../../contract/progress-messages.ts'
import { areasOf, type ProgressDrill } from '../../../engine/progress/area-progress.ts'
import { areaOfDrill } from '../../../engine/progress/drill-areas.ts'
import { proceduresOf } from '../../../engine/progress/procedure-progress.ts'
import { isCounted } from '../../../engine/rewards/past-call.ts'
import type { Attempts } from '../attempts/attempts.ts'
import type { AttemptEvidence } from '../attempts/summary-memory.ts'
import type { Drills } from '../drills/drills.ts'
import type { Library } from '../library/library.ts'
import { practiceIdeas, practiceShelf } from './practice-ideas.ts'

export interface ProgressRooms {
  readonly attempts: Attempts
  readonly library: Library
  readonly drills: Drills
}

export class LearnersProgress {
  private readonly rooms: ProgressRooms

  constructor(rooms: ProgressRooms) {
    this.rooms = rooms
  }

  async read(learner: string, language = ''): Promise<LearnerProgress> {
    const { attempts, library, drills } = this.rooms
    const all = await attempts.evidence(learner, language)
    const calls = all.filter(({ summary }) => isCounted(summary))
    const drilled = drills.history(learner, language)
    const areas = areasOf(
      calls.map(({ summary: { startedAt }, evidence: { difficulty, shares } }) => ({
        startedAt,
        difficulty,
        shares,
      })),
      drilled.flatMap(progressDrills),
    )
    const procedures = this.procedures(calls, language)
    const shelf = practiceShelf(
      await library.list(language),
      await drills.list(learner, language),
      calls.map(({ summary }) => summary),
    )
    return {
      calls: calls.length,
      drills: drilled.length,
      areas,
      procedures,
      ideas: practiceIdeas(areas, procedures, shelf),
    }
  }

  private procedures(
    calls: readonly AttemptEvidence[],
    language: string,
  ): readonly NamedProcedureProgress[] {
    const found = proceduresOf(
      calls.map(({ summary, evidence }) => ({ startedAt: summary.startedAt, ...evidence })),
    )
    return found.map(({ procedure, steps, ...rest }) => {
      // The latest copy that has a step gives it its name: a procedure may have been changed since.
      const own = calls.filter(({ evidence }) => evidence.procedure === procedure)
      const copies = [...new Map(own.map((call) => [call.copy, call.summary.id])).values()].map(
        (attempt) => this.rooms.attempts.copy(attempt, language).procedure,
      )
      const titleOf = (step: string): string =>
        copies.flatMap((copy) => copy.steps).find(({ id }) => id === step)?.title ?? step
      return {
        procedure,
        title: copies[0]?.title ?? procedure,
        steps: steps.map((step) => ({ ...step, title: titleOf(step.step) })),
        ...rest,
      }
    })
  }
}

/** A round asks items of several principles: each is evidence for its own skill. */
function progressDrills({ kind, principles, finishedAt }: FinishedDrill): readonly ProgressDrill[] {
  const found = principles.flatMap(({ principle, items, right }) => {
    const area = areaOfDrill(kind, principle)
    return area === null || items === 0 ? [] : [{ area, items, right }]
  })
  return [...Map.groupBy(found, ({ area }) => area)].map(([area, all]) => {
    const items = all.reduce((sum, one) => sum + one.items, 0)
    const right = all.reduce((sum, one) => sum + one.right, 0)
    return { area, at: finishedAt, share: Math.round((right / items) * 100) }
  })
}
