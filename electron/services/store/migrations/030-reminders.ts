import type { Migration } from './migration.ts'

/** When learners want to be reminded to practise, and the last reminder that reached them. */
export const reminders: Migration = {
  version: 30,
  sql: `
    CREATE TABLE reminders (
      learner TEXT NOT NULL PRIMARY KEY REFERENCES learners (id) ON DELETE CASCADE,
      json TEXT NOT NULL,
      told_at_milliseconds INTEGER NOT NULL,
      seal TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
}
