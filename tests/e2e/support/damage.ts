import { openSync, closeSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const DATABASE = 'third-ring.db'

/** Writes rubbish over the beginning of the records that no host has open. */
export function damageRecords(dataFolder: string): void {
  const file = openSync(join(dataFolder, DATABASE), 'r+')
  writeSync(file, Buffer.alloc(8_192, 'rubbish '), 0, 8_192, 0)
  closeSync(file)
}

/** Makes the records look as if a much newer program had written them. */
export function makeRecordsNewer(dataFolder: string): void {
  const database = new DatabaseSync(join(dataFolder, DATABASE))
  database.exec('PRAGMA user_version = 2000000000')
  database.close()
}
