/** Everything that is kept about a learner, as they may take it with them: docs/export.md explains each key. */
import type { DrillResult } from '../../../contract/drill-messages.ts'
import type { ChapterRead, LearnerNotes } from '../../../contract/handbook-messages.ts'
import type { Attempt, AttemptDebrief, Learner, Settings } from '../../../contract/messages.ts'
import type { LearnerProgress } from '../../../contract/progress-messages.ts'
import type { Reminders } from '../../../contract/reminder-messages.ts'

/** Version of the file's form. */
export const EXPORT_FORMAT = 1

export interface LearnerData {
  readonly version: string
  /** Format of ISO 8601. */
  readonly exportedAt: string
  readonly learner: Learner
  readonly settings: Settings
  readonly reminders: Reminders
  readonly attempts: readonly ExportedAttempt[]
  readonly drills: readonly DrillResult[]
  readonly notes: LearnerNotes
  readonly chaptersRead: readonly ChapterRead[]
  readonly progress: LearnerProgress
}

export interface ExportedAttempt {
  readonly attempt: Attempt
  /** Null until the call log was written, or where it cannot be scored. */
  readonly debrief: AttemptDebrief | null
}

/** The file, as a value. Scenarios are named and quoted as far as they were played, not copied whole. */
export function learnerExport(data: LearnerData): object {
  const {
    version,
    exportedAt,
    learner,
    settings,
    reminders,
    drills,
    notes,
    chaptersRead,
    progress,
  } = data
  return {
    about: `Everything that Third Ring keeps about ${learner.name}. docs/export.md explains it.`,
    format: EXPORT_FORMAT,
    version,
    exportedAt,
    learner,
    settings: { ...settings, learner: undefined },
    reminders,
    calls: data.attempts.map(exportedCall),
    drills,
    notes,
    chaptersRead,
    progress,
  }
}

function exportedCall({ attempt, debrief }: ExportedAttempt): object {
  const { copy, log, notes, seed, learner: _, ...summary } = attempt
  return {
    ...summary,
    procedure: { id: copy.procedure.id, title: copy.procedure.title },
    customer: copy.document.customer.name,
    seed,
    notes,
    conversation: debrief === null ? null : conversationOf(debrief),
    scorecard: debrief?.scorecard ?? null,
    reflection: debrief?.reflection ?? null,
    statements: debrief?.statements ?? [],
    promises: debrief?.promises ?? [],
    log,
  }
}

function conversationOf({ turns, closing, tells }: AttemptDebrief): object {
  return {
    turns: turns.map(({ number, customer, said, points, why, before, after }) => ({
      number,
      customer,
      said,
      points,
      why,
      mood: { before: before.mood, after: after.mood },
    })),
    closing: closing.text,
    tells,
  }
}
