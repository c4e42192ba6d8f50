import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { sealOf } from '../seal.ts'
import { checkSeal, jsonIn, numberIn, textIn, type StoredRow } from './stored-row.ts'

export interface RemindersRow {
  readonly learner: string
  /** What was stored; the service knows its shape. */
  readonly reminders: unknown
  /** Milliseconds since 1970 that the last reminder told was planned for, or when reminders were last changed. */
  readonly toldAt: number
}

/** When each learner wants to be reminded: one row of JSON, because it is read and changed together. */
export class RemindersTable {
  private readonly selectOne: StatementSync
  private readonly selectAll: StatementSync
  private readonly upsert: StatementSync

  constructor(database: DatabaseSync) {
    this.selectOne = database.prepare('SELECT * FROM reminders WHERE learner = ?')
    this.selectAll = database.prepare('SELECT * FROM reminders ORDER BY learner')
    this.upsert = database.prepare(
      `INSERT INTO reminders VALUES (?, ?, ?, ?) ON CONFLICT (learner) DO UPDATE SET json = excluded.json,
        told_at_milliseconds = excluded.told_at_milliseconds, seal = excluded.seal`,
    )
  }

  find(learner: string): RemindersRow | null {
    const row = this.selectOne.get(learner)
    return row === undefined ? null : remindersFrom(row)
  }

  /** Those of everybody; throws where one is damaged. */
  all(): readonly RemindersRow[] {
    return this.selectAll.all().map(remindersFrom)
  }

  write({ learner, reminders, toldAt }: RemindersRow): void {
    const json = JSON.stringify(reminders)
    this.upsert.run(learner, json, toldAt, sealOf('reminders', [learner, json, toldAt]))
  }
}

function remindersFrom(row: StoredRow): RemindersRow {
  const [learner, json] = [textIn(row, 'learner'), textIn(row, 'json')]
  const toldAt = numberIn(row, 'told_at_milliseconds')
  checkSeal(row, sealOf('reminders', [learner, json, toldAt]))
  return { learner, reminders: jsonIn(row, 'json'), toldAt }
}
