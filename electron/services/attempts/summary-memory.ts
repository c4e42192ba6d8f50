import type { AttemptSummary } from '../../../contract/messages.ts'
import { findLearner } from '../learners.ts'
import { ServiceFailure } from '../service-failure.ts'
import type { Store } from '../store/store.ts'
import type { AttemptRow } from '../store/tables/attempts-table.ts'
import type { Tables } from '../store/tables/tables.ts'
import { attemptSummary } from './attempt-summary.ts'
import type { OpenAttempts } from './open-attempts.ts'

/** Summaries of a learner's attempts; those of finished ones are kept in the store and not worked out again. */
export class SummaryMemory {
  private readonly store: Store
  private readonly open: OpenAttempts
  private readonly version: string

  constructor(store: Store, open: OpenAttempts, version: string) {
    this.store = store
    this.open = open
    this.version = version
  }

  /** Newest first. */
  ofLearner(learner: string): readonly AttemptSummary[] {
    const fresh: { readonly row: AttemptRow; readonly summary: AttemptSummary }[] = []
    const summaries = this.store.read((tables) => {
      const { name } = findLearner(tables, learner)
      return tables.attempts.ofLearner(learner).map((row) => {
        const kept = this.kept(tables, row, name)
        if (kept !== null) return kept
        const summary = attemptSummary(this.open.look(row, tables), name)
        if (summary.percent !== null) fresh.push({ row, summary })
        return summary
      })
    })
    if (fresh.length > 0) this.keep(fresh, learner)
    return summaries
  }

  private kept(tables: Tables, row: AttemptRow, name: string): AttemptSummary | null {
    // Its seal proves that this program, in this version, wrote it.
    return tables.summaries.find(row.id, row.length, this.madeBy(name)) as AttemptSummary | null
  }

  private keep(
    fresh: readonly { readonly row: AttemptRow; readonly summary: AttemptSummary }[],
    learner: string,
  ): void {
    try {
      this.store.write((tables) => {
        const { name } = findLearner(tables, learner)
        for (const { row, summary } of fresh) {
          tables.summaries.write(row.id, row.length, this.madeBy(name), summary)
        }
      })
    } catch (error) {
      // Only a cache: what could not be kept is worked out again.
      if (!(error instanceof ServiceFailure)) throw error
    }
  }

  /** A line may quote the learner's name, so a new name makes new summaries. */
  private madeBy(name: string): string {
    return `${this.version} ${name}`
  }
}
