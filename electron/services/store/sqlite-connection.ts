/** A connection to the database with every safety on. */
import { DatabaseSync } from 'node:sqlite'
import { OutdatedSqlite } from './store-failure.ts'

/** Milliseconds that a call waits for a lock. */
const LOCK_TIMEOUT = 2000
/** Versions below this one can lose a commit when the write-ahead log is reset. */
const OLDEST_SQLITE = [3, 51, 3] as const

/**
 * Opens the file (creating it where it is missing). Commits are on disk before they return: write-ahead log
 * with full synchronisation, kept to a megabyte or two. Nothing stored in the file can run code, and half-written cells are noticed.
 */
export function openConnection(path: string): DatabaseSync {
  const database = new DatabaseSync(path, {
    timeout: LOCK_TIMEOUT,
    enableForeignKeyConstraints: true,
    enableDoubleQuotedStringLiterals: false,
    allowExtension: false,
    defensive: true,
  })
  try {
    assertSqliteVersion(database)
    database.exec(`
      PRAGMA trusted_schema = OFF;
      PRAGMA cell_size_check = ON;
      PRAGMA mmap_size = 0;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA checkpoint_fullfsync = ON;
      PRAGMA wal_autocheckpoint = 250;
      PRAGMA journal_size_limit = 2000000;
    `)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Opens a copy that is only looked at. */
export function openForReading(path: string): DatabaseSync {
  const database = new DatabaseSync(path, {
    readOnly: true,
    allowExtension: false,
    defensive: true,
  })
  try {
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** The one number that a pragma answers. */
export function pragmaNumber(
  database: DatabaseSync,
  name: 'user_version' | 'application_id',
): number {
  const value = database.prepare(`PRAGMA ${name}`).get()?.[name]
  return typeof value === 'number' ? value : 0
}

function assertSqliteVersion(database: DatabaseSync): void {
  const version = String(database.prepare('SELECT sqlite_version() AS version').get()?.version)
  const parts = version.split('.').map(Number)
  for (const [place, least] of OLDEST_SQLITE.entries()) {
    const part = parts[place] ?? 0
    if (part > least) return
    if (part < least) throw new OutdatedSqlite(version, OLDEST_SQLITE.join('.'))
  }
}
