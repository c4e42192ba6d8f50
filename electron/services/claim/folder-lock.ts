import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { OWNER_ONLY } from '../store/store-files.ts'
import { troubleOf } from '../store/store-failure.ts'

export interface FolderLock {
  release(): void
}

/**
 * Locks a data folder for this process, by a lock of the operating system on a small file: whatever way the
 * process ends, the lock ends with it. Null where another process has it. In a folder that cannot be written
 * there is nothing to guard, and the lock is an empty one.
 */
export function lockFolder(folder: string): FolderLock | null {
  let database: DatabaseSync | null = null
  try {
    mkdirSync(folder, { recursive: true, mode: OWNER_ONLY })
    database = new DatabaseSync(join(folder, 'in-use.lock'), { timeout: 250 })
    database.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE')
    const held = database
    return { release: () => held.close() }
  } catch (error) {
    database?.close()
    const trouble = troubleOf(error)
    if (trouble.kind === 'not-saving' && trouble.obstacle === 'busy') return null
    if (trouble.kind === 'unknown') throw error
    return { release: () => undefined }
  }
}
