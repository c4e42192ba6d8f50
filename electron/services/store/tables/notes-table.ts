import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { sealOf } from '../seal.ts'
import { checkSeal, textIn } from './stored-row.ts'

/** What a trainee wrote down during an attempt. */
export class NotesTable {
  private readonly select: StatementSync
  private readonly selectAttempts: StatementSync
  private readonly selectOfLearner: StatementSync
  private readonly upsert: StatementSync

  constructor(database: DatabaseSync) {
    this.select = database.prepare('SELECT text, seal FROM notes WHERE attempt = ?')
    this.selectAttempts = database.prepare('SELECT attempt FROM notes')
    this.selectOfLearner = database.prepare(
      `SELECT notes.attempt FROM notes JOIN attempts ON attempts.id = notes.attempt
        WHERE attempts.learner = ? ORDER BY attempts.started_at_milliseconds DESC`,
    )
    this.upsert = database.prepare(
      'INSERT INTO notes VALUES (?, ?, ?) ON CONFLICT (attempt) DO UPDATE SET text = excluded.text, seal = excluded.seal',
    )
  }

  /** The notes of an attempt, empty where there are none. */
  read(attempt: string): string {
    const row = this.select.get(attempt)
    if (row === undefined) return ''
    const text = textIn(row, 'text')
    checkSeal(row, sealOf('notes', [attempt, text]))
    return text
  }

  /** The notes of a learner's attempts, those of the newest attempt first; attempts without any are left out. */
  ofLearner(learner: string): readonly { readonly attempt: string; readonly text: string }[] {
    return this.selectOfLearner.all(learner).flatMap((row) => {
      const attempt = textIn(row, 'attempt')
      const text = this.read(attempt)
      return text.trim() === '' ? [] : [{ attempt, text }]
    })
  }

  write(attempt: string, text: string): void {
    this.upsert.run(attempt, text, sealOf('notes', [attempt, text]))
  }

  /** Reads every note once; throws where one is damaged. */
  verify(): void {
    for (const row of this.selectAttempts.all()) this.read(textIn(row, 'attempt'))
  }
}
