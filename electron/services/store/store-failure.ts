/** What can go wrong with the database, told apart by what has to be done about it. */
import { HOST_SENTENCES } from '../../../contract/host-sentences.ts'

/** A row or the whole file is not what was written; only a backup helps. */
export class DamagedStore extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'DamagedStore'
  }
}

/** The database was written by a later version of the program, which this one must not touch. */
export class NewerStore extends Error {
  constructor(version: number) {
    super(`database version ${version}`)
    this.name = 'NewerStore'
  }
}

/** The SQLite that this program was built with is not good enough: a mistake of ours, not of anybody's data. */
export class OutdatedSqlite extends Error {
  constructor(version: string, oldest: string) {
    super(`SQLite ${version} is older than ${oldest}`)
    this.name = 'OutdatedSqlite'
  }
}

/** Why nothing can be saved now though everything saved earlier is safe. */
export type SavingObstacle = 'full' | 'read-only' | 'busy' | 'disk'

export type StoreTrouble =
  | { readonly kind: 'damaged'; readonly what: string }
  | { readonly kind: 'not-saving'; readonly obstacle: SavingObstacle }
  /** A programmer's error: it goes on up. */
  | { readonly kind: 'unknown' }

/** Primary result codes of SQLite. */
const DAMAGED_CODES: readonly number[] = [11, 24, 26]
/** Extended codes that call themselves disk errors: a file that ends too early, bytes that are no data. */
const DAMAGED_EXTENDED_CODES: readonly number[] = [522, 8202, 8458]
const OBSTACLES: Readonly<Record<number, SavingObstacle>> = {
  3: 'read-only',
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  10: 'disk',
  13: 'full',
  14: 'disk',
}
const FILE_OBSTACLES: Readonly<Record<string, SavingObstacle>> = {
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EIO: 'disk',
  EEXIST: 'read-only',
  ENOENT: 'read-only',
  ENOTDIR: 'read-only',
  EMFILE: 'busy',
  EBUSY: 'busy',
}

/** What an error thrown by SQLite or by the file system means for the store. */
export function troubleOf(error: unknown): StoreTrouble {
  if (error instanceof DamagedStore) return { kind: 'damaged', what: error.message }
  if (!(error instanceof Error)) return { kind: 'unknown' }
  // Node adds these two to its own errors; the type Error does not know them.
  const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown }
  if (typeof errcode === 'number') {
    const primary = errcode & 0xff
    if (DAMAGED_CODES.includes(primary) || DAMAGED_EXTENDED_CODES.includes(errcode))
      return { kind: 'damaged', what: error.message }
    const obstacle = OBSTACLES[primary]
    if (obstacle !== undefined) return { kind: 'not-saving', obstacle }
  }
  const obstacle = typeof code === 'string' ? FILE_OBSTACLES[code] : undefined
  return obstacle === undefined ? { kind: 'unknown' } : { kind: 'not-saving', obstacle }
}

/** The sentence for the banner. */
export function sentenceFor(obstacle: SavingObstacle): string {
  switch (obstacle) {
    case 'full':
      return HOST_SENTENCES.diskFull
    case 'read-only':
      return HOST_SENTENCES.readOnly
    case 'busy':
      return HOST_SENTENCES.busy
    case 'disk':
      return HOST_SENTENCES.diskRefuses
  }
}
