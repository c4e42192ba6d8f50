/** Names of the files in the data folder, and the small moves that must survive a crash halfway. */
import { closeSync, fsyncSync, openSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'

/** Rights of the data folder where it is made: other users of the machine need not look into it. */
export const OWNER_ONLY = 0o700

const DATABASE = 'third-ring.db'
/** SQLite's own companions of a database file. */
const COMPANIONS = ['', '-wal', '-shm'] as const

export function databasePath(folder: string): string {
  return join(folder, DATABASE)
}

/** A backup on its way to become the database: if it is there at the start, the restoring is finished first. */
export function restoringPath(folder: string): string {
  return join(folder, `${DATABASE}.restoring`)
}

export function backupsFolder(folder: string): string {
  return join(folder, 'backups')
}

/** Completes a restoring that a crash interrupted after the damaged file had been moved. */
export function finishRestoring(folder: string): void {
  const restoring = restoringPath(folder)
  if (!existsSync(restoring) || existsSync(databasePath(folder))) return
  renameSync(restoring, databasePath(folder))
  syncFolder(folder)
}

/** Moves the database into its own `corrupt-<time>` folder; nothing is ever deleted. */
export function setAside(folder: string, time: Date): void {
  const name = `corrupt-${fileTime(time)}`
  const taken = Array.from({ length: 1000 }, (_, number) =>
    number === 0 ? name : `${name}-${number}`,
  )
  const free = taken.find((candidate) => !existsSync(join(folder, candidate)))
  if (free === undefined) throw new Error('a thousand damaged files in one millisecond cannot be')
  mkdirSync(join(folder, free))
  // The database itself goes last: until then the next start still finds the damaged file and asks again.
  for (const companion of COMPANIONS.toReversed()) {
    const from = databasePath(folder) + companion
    if (existsSync(from)) renameSync(from, join(folder, free, DATABASE + companion))
  }
  syncFolder(folder)
}

/** A time as part of a file name: no colons, sorts by itself. */
export function fileTime(time: Date): string {
  return time.toISOString().replaceAll(/[:.]/g, '-')
}

/** Makes sure that what was renamed in a folder is on disk. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  syncPath(folder, 'r')
}

export function syncFile(path: string): void {
  syncPath(path, 'r+')
}

function syncPath(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
