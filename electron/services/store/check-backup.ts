import { databaseVersion } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'
import { openForReading } from './sqlite-connection.ts'

/** Whether a backup is sound and not newer than the program. */
export function checkBackup(path: string, migrations: readonly Migration[]): boolean {
  try {
    const database = openForReading(path)
    try {
      return (
        databaseVersion(database, migrations) > 0 &&
        database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] === 'ok'
      )
    } finally {
      database.close()
    }
  } catch {
    return false
  }
}
