import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { sealOf } from '../seal.ts'
import { checkSeal, numberIn, textIn, type StoredRow } from './stored-row.ts'

export interface ChapterNoteRow {
  readonly learner: string
  readonly chapter: string
  readonly text: string
  /** Milliseconds since 1970. */
  readonly changedAt: number
}

/** What learners wrote down for chapters of the handbook; an empty note is no row. */
export class ChapterNotesTable {
  private readonly selectOfLearner: StatementSync
  private readonly selectAll: StatementSync
  private readonly upsert: StatementSync
  private readonly erase: StatementSync

  constructor(database: DatabaseSync) {
    this.selectOfLearner = database.prepare(
      'SELECT * FROM chapter_notes WHERE learner = ? ORDER BY changed_at_milliseconds DESC, chapter',
    )
    this.selectAll = database.prepare('SELECT * FROM chapter_notes')
    this.upsert = database.prepare(
      `INSERT INTO chapter_notes VALUES (?, ?, ?, ?, ?) ON CONFLICT (learner, chapter) DO UPDATE SET
        text = excluded.text, changed_at_milliseconds = excluded.changed_at_milliseconds, seal = excluded.seal`,
    )
    this.erase = database.prepare('DELETE FROM chapter_notes WHERE learner = ? AND chapter = ?')
  }

  /** The notes of a learner, the one that was changed last first. */
  ofLearner(learner: string): readonly ChapterNoteRow[] {
    return this.selectOfLearner.all(learner).map(noteFrom)
  }

  write(note: ChapterNoteRow): void {
    const { learner, chapter, text, changedAt } = note
    this.upsert.run(learner, chapter, text, changedAt, sealOfNote(note))
  }

  remove(learner: string, chapter: string): void {
    this.erase.run(learner, chapter)
  }

  /** Reads every note once; throws where one is damaged. */
  verify(): void {
    this.selectAll.all().map(noteFrom)
  }
}

function noteFrom(row: StoredRow): ChapterNoteRow {
  const note = {
    learner: textIn(row, 'learner'),
    chapter: textIn(row, 'chapter'),
    text: textIn(row, 'text'),
    changedAt: numberIn(row, 'changed_at_milliseconds'),
  }
  checkSeal(row, sealOfNote(note))
  return note
}

function sealOfNote({ learner, chapter, text, changedAt }: ChapterNoteRow): string {
  return sealOf('chapter_notes', [learner, chapter, text, changedAt])
}
