import type { Migration } from './migration.ts'

/** Which chapters of the handbook a learner has read to the end. Chapters are files, so there is no table of them. */
export const chaptersRead: Migration = {
  version: 50,
  sql: `
    CREATE TABLE chapters_read (
      learner TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
      chapter TEXT NOT NULL,
      read_at_milliseconds INTEGER NOT NULL,
      seal TEXT NOT NULL,
      PRIMARY KEY (learner, chapter)
    ) STRICT, WITHOUT ROWID;
  `,
}
