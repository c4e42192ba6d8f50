import { HOST_SENTENCES } from '../../../contract/host-sentences.ts'
import type { TimedAnswer } from '../../../engine/drills/drill-answer.ts'
import { markRound, type RoundMark } from '../../../engine/drills/mark-round.ts'
import { notFound } from '../service-failure.ts'
import type { DrillRoundRow } from '../store/tables/drill-rounds-table.ts'
import type { Tables } from '../store/tables/tables.ts'
import { tasksOf, type RoundCopy } from './round-copy.ts'

/** A round read from the store, its chain verified. */
export interface StoredRound {
  readonly row: DrillRoundRow
  readonly copy: RoundCopy
  readonly log: readonly TimedAnswer[]
  readonly mark: RoundMark
}

/** Rounds that are kept at hand: some years of daily practice. */
const KEPT = 2_000

/** Rounds, kept as long as nothing is added to them: what was worked out about years of practice is at hand. */
export class StoredRounds {
  private readonly known = new Map<string, StoredRound>()

  /** The round with this id; throws NOT_FOUND where there is none. */
  get(id: string, tables: Tables): StoredRound {
    const row = tables.drillRounds.find(id)
    if (row === null) throw notFound(HOST_SENTENCES.roundGone)
    return this.look(row, tables)
  }

  /** A learner's rounds, newest first. */
  ofLearner(learner: string, tables: Tables): readonly StoredRound[] {
    return tables.drillRounds.ofLearner(learner).map((row) => this.look(row, tables))
  }

  private look(row: DrillRoundRow, tables: Tables): StoredRound {
    const known = this.known.get(row.id)
    if (known !== undefined && known.row.chain === row.chain) return known
    const log = tables.drillAnswers.read(row)
    // The seal of the row proves that this is what was written.
    const copy = JSON.parse(row.json) as RoundCopy
    const round = { row, copy, log, mark: markRound(tasksOf(copy, row.seed, ''), log) }
    if (this.known.size >= KEPT) this.known.clear()
    this.known.set(row.id, round)
    return round
  }
}
