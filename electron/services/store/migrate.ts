import type { DatabaseSync } from 'node:sqlite'
import { APPLICATION_ID } from './migrations/migrations.ts'
import type { Migration } from './migrations/migration.ts'
import { pragmaNumber } from './sqlite-connection.ts'
import { DamagedStore, NewerStore } from './store-failure.ts'

/** Versions go up in tens, so that one flipped bit of a version is never taken for a newer one. */
export const VERSION_STEP = 10

/** Version of an open database: 0 for a new one. Throws for a newer, a foreign or a damaged one. */
export function databaseVersion(database: DatabaseSync, migrations: readonly Migration[]): number {
  const version = pragmaNumber(database, 'user_version')
  const newest = migrations.at(-1)?.version ?? 0
  const ours = pragmaNumber(database, 'application_id') === APPLICATION_ID
  if (ours && version > newest && version % VERSION_STEP === 0) throw new NewerStore(version)
  if (version === 0 && isEmpty(database)) return 0
  if (!ours || !migrations.some((migration) => migration.version === version)) {
    throw new DamagedStore('the file does not say that it is a database of this program')
  }
  return version
}

/**
 * Brings the database up to date. Each step is one transaction that changes tables and version together, so
 * that a process killed midway leaves the old or the new version, never anything between.
 */
export function migrate(database: DatabaseSync, migrations: readonly Migration[]): void {
  const from = databaseVersion(database, migrations)
  for (const migration of migrations) {
    if (migration.version <= from) continue
    database.exec('BEGIN IMMEDIATE')
    try {
      database.exec(migration.sql)
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
      database.exec(`PRAGMA user_version = ${migration.version}`)
      database.exec('COMMIT')
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined
}
