import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { DrillAnswer, TimedAnswer } from '../../../../engine/drills/drill-answer.ts'
import { canonicalJson } from '../canonical-json.ts'
import { nextLink } from '../seal.ts'
import { chainedEntries } from './chained-log.ts'
import { firstDrillLink, type DrillRoundRow } from './drill-rounds-table.ts'
import { jsonIn, numberIn, type StoredRow } from './stored-row.ts'

/** The answers of all rounds: rows are added, never changed. */
export class DrillAnswersTable {
  private readonly insert: StatementSync
  private readonly select: StatementSync

  constructor(database: DatabaseSync) {
    this.insert = database.prepare('INSERT INTO drill_answers VALUES (?, ?, ?, ?, ?)')
    this.select = database.prepare('SELECT * FROM drill_answers WHERE round = ? ORDER BY place')
  }

  /** Adds an answer after those that the round has, and returns the new end of the chain. */
  add(round: DrillRoundRow, timed: TimedAnswer): string {
    const chain = nextLink(round.chain, canonicalJson(timed))
    this.insert.run(round.id, round.length, timed.at, canonicalJson(timed.answer), chain)
    return chain
  }

  /** All answers of a round, in order. Throws where one is missing or is not what was written. */
  read(round: DrillRoundRow): readonly TimedAnswer[] {
    const ends = { ...round, first: firstDrillLink(round) }
    return chainedEntries(this.select.all(round.id), ends, answerFrom, {
      changed: 'an answer of a round is not what was written',
      missing: 'answers of a round are missing',
    })
  }
}

function answerFrom(row: StoredRow): TimedAnswer {
  // The chain proves that this is the very text that was checked by the contract's schema and written.
  return { at: numberIn(row, 'at_milliseconds'), answer: jsonIn(row, 'json') as DrillAnswer }
}
