import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { TimedTurn, Turn } from '../../../../engine/attempt/turn.ts'
import { canonicalJson } from '../canonical-json.ts'
import { nextLink } from '../seal.ts'
import { firstLink, type AttemptRow } from './attempts-table.ts'
import { chainedEntries } from './chained-log.ts'
import { jsonIn, numberIn, type StoredRow } from './stored-row.ts'

/** The turns of all attempts: rows are added, never changed. */
export class TurnsTable {
  private readonly insert: StatementSync
  private readonly select: StatementSync

  constructor(database: DatabaseSync) {
    this.insert = database.prepare('INSERT INTO turns VALUES (?, ?, ?, ?, ?)')
    this.select = database.prepare('SELECT * FROM turns WHERE attempt = ? ORDER BY place')
  }

  /** Adds a turn after those that the attempt has, and returns the new end of the chain. */
  add(attempt: AttemptRow, timed: TimedTurn): string {
    const chain = nextLink(attempt.chain, canonicalJson(timed))
    this.insert.run(attempt.id, attempt.length, timed.at, canonicalJson(timed.turn), chain)
    return chain
  }

  /** All turns of an attempt, in order. Throws where one is missing or is not what was written. */
  read(attempt: AttemptRow): readonly TimedTurn[] {
    const ends = { ...attempt, first: firstLink(attempt) }
    return chainedEntries(this.select.all(attempt.id), ends, turnFrom, {
      changed: 'a turn of an attempt is not what was written',
      missing: 'turns of an attempt are missing',
    })
  }
}

function turnFrom(row: StoredRow): TimedTurn {
  // The chain proves that this is the very text that was checked by the contract's schema and written.
  return { at: numberIn(row, 'at_milliseconds'), turn: jsonIn(row, 'json') as Turn }
}
