import type { DatabaseSync } from 'node:sqlite'
import { DamagedStore } from './store-failure.ts'
import type { Tables } from './tables/tables.ts'

/**
 * Reads everything once: SQLite's own check of pages and indexes, foreign keys, the seal of every row, the
 * chain of every attempt and of every round of a drill. Throws DamagedStore at the first thing that is not what was written.
 */
export function verifyDatabase(database: DatabaseSync, tables: Tables): void {
  const answer = database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check']
  if (answer !== 'ok') throw new DamagedStore('the check of the file found damage')
  if (database.prepare('PRAGMA foreign_key_check').get() !== undefined) {
    throw new DamagedStore('a row belongs to nothing')
  }
  tables.learners.all()
  tables.settings.read()
  tables.copies.verify()
  for (const attempt of tables.attempts.all()) tables.turns.read(attempt)
  tables.notes.verify()
  tables.chapterNotes.verify()
  tables.chaptersRead.verify()
  tables.reminders.all()
  for (const round of tables.drillRounds.all()) tables.drillAnswers.read(round)
}
