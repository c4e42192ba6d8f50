import type { Migration } from './migration.ts'

/** Rounds of drills with their answers. `json` is the round's own copy of what it asks; `chain` links its answers. */
export const drills: Migration = {
  version: 40,
  sql: `
    CREATE TABLE drill_rounds (
      id TEXT NOT NULL PRIMARY KEY,
      learner TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
      origin TEXT NOT NULL CHECK (origin IN ('drill', 'today', 'again')),
      drill TEXT,
      json TEXT NOT NULL,
      seed INTEGER NOT NULL,
      started_at_milliseconds INTEGER NOT NULL,
      length INTEGER NOT NULL,
      chain TEXT NOT NULL,
      seal TEXT NOT NULL
    ) STRICT;
    CREATE INDEX drill_rounds_by_learner ON drill_rounds (learner, started_at_milliseconds);

    CREATE TABLE drill_answers (
      round TEXT NOT NULL REFERENCES drill_rounds (id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      at_milliseconds INTEGER NOT NULL,
      json TEXT NOT NULL,
      chain TEXT NOT NULL,
      PRIMARY KEY (round, place)
    ) STRICT, WITHOUT ROWID;
  `,
}
