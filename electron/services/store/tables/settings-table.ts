import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { sealOf } from '../seal.ts'
import { checkSeal, jsonIn, textIn } from './stored-row.ts'

/** The settings of this machine: one row of JSON, because they are read and changed together. */
export class SettingsTable {
  private readonly select: StatementSync
  private readonly upsert: StatementSync

  constructor(database: DatabaseSync) {
    this.select = database.prepare('SELECT json, seal FROM settings WHERE place = 1')
    this.upsert = database.prepare(
      'INSERT INTO settings VALUES (1, ?, ?) ON CONFLICT (place) DO UPDATE SET json = excluded.json, seal = excluded.seal',
    )
  }

  /** What was stored, or null where nothing was. */
  read(): unknown {
    const row = this.select.get()
    if (row === undefined) return null
    checkSeal(row, sealOf('settings', [textIn(row, 'json')]))
    return jsonIn(row, 'json')
  }

  write(settings: object): void {
    const json = JSON.stringify(settings)
    this.upsert.run(json, sealOf('settings', [json]))
  }
}
