import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { sha256 } from '../seal.ts'
import { DamagedStore } from '../store-failure.ts'
import { textIn } from './stored-row.ts'

/** The scenarios that attempts ran on, each kept once under the hash of its text. */
export class ScenarioCopiesTable {
  private readonly insert: StatementSync
  private readonly select: StatementSync
  private readonly selectHashes: StatementSync
  private readonly eraseUnused: StatementSync

  constructor(database: DatabaseSync) {
    this.insert = database.prepare(
      'INSERT INTO scenario_copies VALUES (?, ?) ON CONFLICT (hash) DO NOTHING',
    )
    this.select = database.prepare('SELECT json FROM scenario_copies WHERE hash = ?')
    this.selectHashes = database.prepare('SELECT hash FROM scenario_copies')
    this.eraseUnused = database.prepare(
      'DELETE FROM scenario_copies WHERE hash NOT IN (SELECT copy FROM attempts)',
    )
  }

  /** Keeps a copy; `hash` must be the SHA-256 of `json`. */
  keep(hash: string, json: string): void {
    this.insert.run(hash, json)
  }

  /** The text of a copy. An attempt's copy is always there, so a missing one is damage. */
  read(hash: string): string {
    const row = this.select.get(hash)
    if (row === undefined) throw new DamagedStore('the scenario of an attempt is missing')
    const json = textIn(row, 'json')
    if (sha256(json) !== hash) throw new DamagedStore('a stored scenario is not what was written')
    return json
  }

  /** Lets go of copies that no attempt ran on any more. */
  removeUnused(): void {
    this.eraseUnused.run()
  }

  /** Reads every copy once; throws where one is damaged. */
  verify(): void {
    for (const row of this.selectHashes.all()) this.read(textIn(row, 'hash'))
  }
}
