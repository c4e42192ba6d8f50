import type { Migration } from './migration.ts'

/** What learners write down for the chapters of the handbook. Chapters are files, so there is no table of them. */
export const chapterNotes: Migration = {
  version: 20,
  sql: `
    CREATE TABLE chapter_notes (
      learner TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
      chapter TEXT NOT NULL,
      text TEXT NOT NULL,
      changed_at_milliseconds INTEGER NOT NULL,
      seal TEXT NOT NULL,
      PRIMARY KEY (learner, chapter)
    ) STRICT, WITHOUT ROWID;
  `,
}
