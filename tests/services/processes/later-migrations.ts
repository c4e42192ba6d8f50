/** The program's migrations and a made-up later one, slow enough to be interrupted. */
import { MIGRATIONS } from '../../../electron/services/store/migrations/migrations.ts'
import type { Migration } from '../../../electron/services/store/migrations/migration.ts'

export const LATER_MIGRATIONS: readonly Migration[] = [
  ...MIGRATIONS,
  {
    version: 9_990,
    sql: `
      CREATE TABLE echoes (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
      INSERT INTO echoes SELECT value, hex(value) FROM (
        WITH RECURSIVE counting(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM counting WHERE value < 20000)
        SELECT value FROM counting
      );
      CREATE INDEX echoes_by_text ON echoes (text);
    `,
  },
]
