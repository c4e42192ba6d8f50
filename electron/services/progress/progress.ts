/** How far a learner has come, worked out from everything that they have finished. */
import type { AttemptSummary, LibraryEntry } from '../../../contract/messages.ts'
import type {
  LearnerProgress,
  NamedProcedureProgress,
  PracticeIdea,
} from '../../../contract/progress-messages.ts'
import { areasOf, weakestArea, type AreaProgress } from '../../../engine/progress/area-progress.ts'
import {
  scenarioForArea,
  scenarioForProcedure,
  type PracticeScenario,
} from '../../../engine/progress/next-practice.ts'
import { proceduresOf } from '../../../engine/progress/procedure-progress.ts'
import { personalBest } from '../../../engine/rewards/personal-best.ts'
import { isCounted } from '../../../engine/rewards/past-call.ts'
import type { Attempts } from '../attempts/attempts.ts'
import type { AttemptEvidence } from '../attempts/summary-memory.ts'
import type { Library } from '../library/library.ts'

export interface ProgressRooms {
  readonly attempts: Attempts
  readonly library: Library
}

/** Most ideas that are given at once: more would be a list to work off. */
const MOST_IDEAS = 3

export class LearnersProgress {
  private readonly rooms: ProgressRooms

  constructor(rooms: ProgressRooms) {
    this.rooms = rooms
  }

  async read(learner: string, language = ''): Promise<LearnerProgress> {
    const { attempts, library } = this.rooms
    const all = await attempts.evidence(learner, language)
    const calls = all.filter(({ summary }) => isCounted(summary))
    const areas = areasOf(
      calls.map(({ summary: { startedAt }, evidence: { difficulty, shares } }) => ({
        startedAt,
        difficulty,
        shares,
      })),
      [],
    )
    const procedures = this.procedures(calls, language)
    const entries = await library.list(language)
    const summaries = calls.map(({ summary }) => summary)
    return {
      calls: calls.length,
      drills: 0,
      areas,
      procedures,
      ideas: ideasOf(areas, procedures, entries, summaries),
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

function ideasOf(
  areas: readonly AreaProgress[],
  procedures: readonly NamedProcedureProgress[],
  entries: readonly LibraryEntry[],
  calls: readonly AttemptSummary[],
): readonly PracticeIdea[] {
  const scenarios = entries.flatMap(({ id, playable, card }): PracticeScenario[] => {
    if (!playable || card === null) return []
    const { difficulty, skills, procedure, after } = card
    const best = personalBest(calls, id)?.percent ?? null
    return [{ id, difficulty, skills: skills.map((skill) => skill.id), procedure, after, best }]
  })
  const ideas: PracticeIdea[] = []
  const suggest = (reason: PracticeIdea['reason'], scenario: PracticeScenario | null): void => {
    if (scenario === null || ideas.some(({ target }) => target.id === scenario.id)) return
    const title = entries.find(({ id }) => id === scenario.id)?.card?.title ?? ''
    ideas.push({ reason, target: { kind: 'scenario', id: scenario.id, title } })
  }
  const area = weakestArea(areas)
  if (area !== null)
    suggest(
      { kind: 'area', area: area.area, level: area.level ?? 0 },
      scenarioForArea(area.area, scenarios),
    )
  for (const { procedure, title, weakest, steps, calls: counted } of procedures) {
    const step = steps.find((candidate) => candidate.step === weakest)
    if (step === undefined) continue
    const { late, missing } = step
    suggest(
      { kind: 'step', procedure: title, step: step.title, late, missing, calls: counted },
      scenarioForProcedure(procedure, scenarios),
    )
  }
  return ideas.slice(0, MOST_IDEAS)
}
