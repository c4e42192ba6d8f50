/** Opening the database: in order, without being able to save, or not at all, and why. */
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  closeSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Clock } from '../clock.ts'
import { Backups } from './backups.ts'
import { databaseVersion, migrate, VERSION_STEP } from './migrate.ts'
import { APPLICATION_ID } from './migrations/migrations.ts'
import type { Migration } from './migrations/migration.ts'
import { openConnection } from './sqlite-connection.ts'
import {
  DamagedStore,
  NewerStore,
  OutdatedSqlite,
  troubleOf,
  type SavingObstacle,
} from './store-failure.ts'
import { backupsFolder, databasePath, finishRestoring, OWNER_ONLY } from './store-files.ts'
import { tablesOf, type Tables } from './tables/tables.ts'
import { verifyDatabase } from './verify-database.ts'

export interface OpeningOptions {
  readonly folder: string
  readonly clock: Clock
  readonly migrations: readonly Migration[]
  /** Called with every new connection; tests use it to make the disk small. */
  readonly tune: (database: DatabaseSync) => void
  /** Whether to begin with nothing though there are backups: only after somebody chose so. */
  readonly fresh?: boolean
}

export type OpenedDatabase =
  | {
      readonly kind: 'open'
      readonly database: DatabaseSync
      readonly tables: Tables
      /** Set where this is only a copy to look at, because the real file cannot be written. */
      readonly lookingOnly: SavingObstacle | null
      close(): void
    }
  | { readonly kind: 'damaged'; readonly error: unknown }
  | { readonly kind: 'newer' }

/** Up to this size every row is verified at the start (some 100 ms); beyond it when it is read. In bytes. */
const VERIFIED_AT_START = 32 * 1024 * 1024

/** Opens the database of a folder. Throws only where the program itself is at fault. */
export function openDatabase(options: OpeningOptions): OpenedDatabase {
  try {
    return openForWork(options)
  } catch (error) {
    if (error instanceof OutdatedSqlite) throw error
    if (error instanceof NewerStore) return { kind: 'newer' }
    const trouble = troubleOf(error)
    if (trouble.kind !== 'not-saving') return { kind: 'damaged', error }
    const path = databasePath(options.folder)
    const allowed = writable(options.folder) && writable(path)
    // A file that may be written but says that it may not has a damaged header.
    if (allowed && existsSync(path) && trouble.obstacle === 'read-only')
      return { kind: 'damaged', error }
    return openForLooking(options, allowed ? trouble.obstacle : 'read-only')
  }
}

function openForWork(options: OpeningOptions): OpenedDatabase {
  const { folder, clock, migrations } = options
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY })
  finishRestoring(folder)
  const path = databasePath(folder)
  if (existsSync(path)) refuseNewerHeader(path, migrations)
  const database = openConnection(path)
  try {
    options.tune(database)
    const version = databaseVersion(database, migrations)
    const backups = new Backups(backupsFolder(folder))
    if (version === 0 && options.fresh !== true && backups.list().length > 0) {
      throw new DamagedStore('the file is gone or empty, though there are backups of it')
    }
    if (version > 0 && version !== migrations.at(-1)?.version) {
      backups.takeBeforeMigration(database, countAttempts(database), new Date(clock.now()))
    }
    migrate(database, migrations)
    const tables = tablesOf(database)
    if (statSync(path).size <= VERIFIED_AT_START) verifyDatabase(database, tables)
    // A file without the right to write opens all the same; asking for the lock tells.
    database.exec('BEGIN IMMEDIATE; ROLLBACK')
    return { kind: 'open', database, tables, lookingOnly: null, close: () => database.close() }
  } catch (error) {
    database.close()
    throw error
  }
}

/** A copy elsewhere, so that everything stored can be seen though nothing can be saved. */
function openForLooking(options: OpeningOptions, obstacle: SavingObstacle): OpenedDatabase {
  // While another program writes, a copy could be torn.
  const copy = obstacle === 'busy' ? null : temporaryCopy(databasePath(options.folder))
  const letGo = (): void => {
    if (copy !== null) rmSync(copy, { recursive: true, force: true })
  }
  try {
    const database = openConnection(copy === null ? ':memory:' : databasePath(copy))
    migrate(database, options.migrations)
    database.exec('PRAGMA query_only = ON')
    const close = (): void => {
      database.close()
      letGo()
    }
    return { kind: 'open', database, tables: tablesOf(database), lookingOnly: obstacle, close }
  } catch (error) {
    letGo()
    return error instanceof NewerStore ? { kind: 'newer' } : { kind: 'damaged', error }
  }
}

function temporaryCopy(path: string): string | null {
  if (!existsSync(path)) return null
  try {
    const folder = mkdtempSync(join(tmpdir(), 'third-ring-'))
    for (const companion of ['', '-wal']) {
      if (existsSync(path + companion)) cpSync(path + companion, databasePath(folder) + companion)
    }
    return folder
  } catch {
    // Nothing can be written anywhere: an empty history is shown under the banner that says so.
    return null
  }
}

/**
 * Refuses a newer database by its first bytes, before SQLite opens it: opening alone may move the write-ahead
 * log into the file. Offsets are those of the SQLite file format.
 */
function refuseNewerHeader(path: string, migrations: readonly Migration[]): void {
  const header = Buffer.alloc(100)
  const descriptor = openSync(path, 'r')
  try {
    if (readSync(descriptor, header) < header.length) return
  } finally {
    closeSync(descriptor)
  }
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3') return
  const version = header.readUInt32BE(60)
  const ours = header.readUInt32BE(68) === APPLICATION_ID
  const newer = version > (migrations.at(-1)?.version ?? 0) && version % VERSION_STEP === 0
  if (ours && newer) throw new NewerStore(version)
}

function countAttempts(database: DatabaseSync): number {
  const count = database.prepare('SELECT count(*) AS count FROM attempts').get()?.['count']
  return typeof count === 'number' ? count : 0
}

/** Whether a folder or file may be written; one that is not there yet may. */
function writable(path: string): boolean {
  if (!existsSync(path)) return true
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
