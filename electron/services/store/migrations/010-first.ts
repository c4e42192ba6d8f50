import type { Migration } from './migration.ts'

/**
 * The first database. A `seal` is the SHA-256 of its row (seal.ts); `chain` links the turns of an attempt.
 * `summaries` is a cache: it can be emptied at any time.
 */
export const first: Migration = {
  version: 10,
  sql: `
    CREATE TABLE learners (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      created_at_milliseconds INTEGER NOT NULL,
      seal TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE scenario_copies (
      hash TEXT NOT NULL PRIMARY KEY,
      json TEXT NOT NULL
    ) STRICT;

    CREATE TABLE attempts (
      id TEXT NOT NULL PRIMARY KEY,
      learner TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
      scenario TEXT NOT NULL,
      copy TEXT NOT NULL REFERENCES scenario_copies (hash),
      mode TEXT NOT NULL CHECK (mode IN ('coach', 'practice', 'exam')),
      seed INTEGER NOT NULL,
      started_at_milliseconds INTEGER NOT NULL,
      fork_attempt TEXT,
      fork_turn INTEGER,
      given_up INTEGER NOT NULL DEFAULT 0 CHECK (given_up IN (0, 1)),
      length INTEGER NOT NULL,
      chain TEXT NOT NULL,
      seal TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX attempts_by_learner ON attempts (learner, started_at_milliseconds);

    CREATE TABLE turns (
      attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      at_milliseconds INTEGER NOT NULL,
      json TEXT NOT NULL,
      chain TEXT NOT NULL,
      PRIMARY KEY (attempt, place)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE notes (
      attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempts (id) ON DELETE CASCADE,
      text TEXT NOT NULL,
      seal TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE settings (
      place INTEGER NOT NULL PRIMARY KEY CHECK (place = 1),
      json TEXT NOT NULL,
      seal TEXT NOT NULL
    ) STRICT;

    CREATE TABLE summaries (
      attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempts (id) ON DELETE CASCADE,
      length INTEGER NOT NULL,
      made_by TEXT NOT NULL,
      json TEXT NOT NULL,
      seal TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
}
