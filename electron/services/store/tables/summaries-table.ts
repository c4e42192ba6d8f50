import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { sealOf } from '../seal.ts'
import { jsonIn, numberIn, textIn } from './stored-row.ts'

/**
 * What was worked out about finished attempts, so that a long history lists at once. A cache: a row that does
 * not fit its seal, its attempt's length or the version of the rules is as good as none.
 */
export class SummariesTable {
  private readonly select: StatementSync
  private readonly upsert: StatementSync

  constructor(database: DatabaseSync) {
    this.select = database.prepare('SELECT * FROM summaries WHERE attempt = ?')
    this.upsert = database.prepare('INSERT OR REPLACE INTO summaries VALUES (?, ?, ?, ?, ?)')
  }

  /** What was written for this attempt at this length by these rules, or null. */
  find(attempt: string, length: number, madeBy: string): unknown {
    const row = this.select.get(attempt)
    if (row === undefined) return null
    if (numberIn(row, 'length') !== length || textIn(row, 'made_by') !== madeBy) return null
    const seal = sealOf('summaries', [attempt, length, madeBy, textIn(row, 'json')])
    return textIn(row, 'seal') === seal ? jsonIn(row, 'json') : null
  }

  write(attempt: string, length: number, madeBy: string, summary: object): void {
    const json = JSON.stringify(summary)
    this.upsert.run(
      attempt,
      length,
      madeBy,
      json,
      sealOf('summaries', [attempt, length, madeBy, json]),
    )
  }
}
