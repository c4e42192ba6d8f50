import type { AttemptSummary } from '../../../contract/messages.ts'
import { findLearner } from '../learners.ts'
import { ServiceFailure } from '../service-failure.ts'
import type { Store } from '../store/store.ts'
import type { AttemptRow } from '../store/tables/attempts-table.ts'
import type { StudyRoom } from '../study/study-room.ts'
import { attemptSummary } from './attempt-summary.ts'
import type { OpenAttempt, OpenAttempts } from './open-attempts.ts'

/** Counts up whenever summaries hold something new, so that those kept before are made again. */
const SHAPE = 2

/** Summaries of attempts; those of finished ones are kept in the store and not worked out again. */
export class SummaryMemory {
  private readonly store: Store
  private readonly open: OpenAttempts
  private readonly study: StudyRoom
  private readonly version: string

  constructor(store: Store, open: OpenAttempts, study: StudyRoom, version: string) {
    this.store = store
    this.open = open
    this.study = study
    this.version = version
  }

  /** Newest first. */
  async ofLearner(learner: string): Promise<readonly AttemptSummary[]> {
    const { name, rows } = this.store.read((tables) => ({
      name: findLearner(tables, learner).name,
      rows: tables.attempts.ofLearner(learner),
    }))
    const summaries: AttemptSummary[] = []
    for (const row of rows) {
      const kept = this.kept(row, name)
      const look = (): OpenAttempt => this.store.read((tables) => this.open.look(row, tables))
      summaries.push(kept ?? (await this.of(look(), name)))
    }
    return summaries
  }

  /** The summary of an attempt that is at hand. */
  async of(attempt: OpenAttempt, name: string): Promise<AttemptSummary> {
    const { row, replay, log, shelved } = attempt
    if (replay.phase !== 'debrief') return attemptSummary(attempt, name, null)
    const kept = this.kept(row, name)
    if (kept !== null) return kept
    // Made before the score is asked for: the attempt may take a turn meanwhile.
    const summary = attemptSummary(attempt, name, null)
    const scored = { ...summary, percent: await this.study.percent(shelved.stored, [...log]) }
    this.keep(row, name, scored)
    return scored
  }

  private kept(row: AttemptRow, name: string): AttemptSummary | null {
    // Its seal proves that this program, in this version, wrote it.
    return this.store.read((tables) =>
      tables.summaries.find(row.id, row.length, this.madeBy(name)),
    ) as AttemptSummary | null
  }

  private keep(row: AttemptRow, name: string, summary: AttemptSummary): void {
    try {
      this.store.write((tables) => {
        // The learner may have been removed meanwhile.
        if (tables.attempts.find(row.id) === null) return
        tables.summaries.write(row.id, row.length, this.madeBy(name), summary)
      })
    } catch (error) {
      // Only a cache: what could not be kept is worked out again.
      if (!(error instanceof ServiceFailure)) throw error
    }
  }

  /** A line may quote the learner's name, so a new name makes new summaries. */
  private madeBy(name: string): string {
    return `${this.version}/${SHAPE} ${name}`
  }
}
