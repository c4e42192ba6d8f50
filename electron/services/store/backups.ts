/** Backups of the database: the newest ten, and one from before the last migration. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import type { Backup } from '../../../contract/messages.ts'
import { openForReading } from './sqlite-connection.ts'
import { DamagedStore } from './store-failure.ts'
import { fileTime, syncFile, syncFolder } from './store-files.ts'

type Occasion = 'usual' | 'migration'

/** How many backups of each occasion are kept. */
const KEPT: Readonly<Record<Occasion, number>> = { usual: 10, migration: 1 }
/** More pages than any database of ours has. */
const ALL_PAGES = 2 ** 30
const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z_(\d{1,9})_(usual|migration)\.db$/

interface BackupFile extends Backup {
  readonly file: string
  readonly occasion: Occasion
}

export class Backups {
  private readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** Newest first; files that are not ours are passed over. */
  list(): readonly Backup[] {
    return this.files().map(({ id, takenAt, attempts }) => ({ id, takenAt, attempts }))
  }

  /** Path of a backup, or null; the id is looked up, never joined into a path. */
  find(id: string): string | null {
    const file = this.files().find((candidate) => candidate.id === id)
    return file === undefined ? null : join(this.folder, file.file)
  }

  /**
   * Copies a database while it goes on being used. The copy is checked before it counts, and appears under its
   * name in one move. Throws where the disk is full or cannot be written to.
   */
  async take(databasePath: string, attempts: number, time: Date): Promise<Backup> {
    const partial = this.partialPath()
    // A connection of its own, for reading, and all pages in one go: the copy is one moment of history, and
    // whoever stores a turn meanwhile does not wait for it.
    const source = openForReading(databasePath)
    try {
      await backup(source, partial, { rate: ALL_PAGES })
    } finally {
      source.close()
    }
    return this.keep(partial, attempts, time, 'usual')
  }

  /** The same at once, before a migration changes the tables. */
  takeBeforeMigration(database: DatabaseSync, attempts: number, time: Date): Backup {
    const partial = this.partialPath()
    database.prepare('VACUUM INTO ?').run(partial)
    return this.keep(partial, attempts, time, 'migration')
  }

  private keep(partial: string, attempts: number, time: Date, occasion: Occasion): Backup {
    makeSelfContained(partial)
    syncFile(partial)
    const id = `${fileTime(time)}_${attempts}_${occasion}`
    renameSync(partial, join(this.folder, `${id}.db`))
    syncFolder(this.folder)
    this.prune(occasion)
    return { id, takenAt: time.toISOString(), attempts }
  }

  private prune(occasion: Occasion): void {
    const files = this.files().filter((file) => file.occasion === occasion)
    for (const { file } of files.slice(KEPT[occasion]))
      rmSync(join(this.folder, file), { force: true })
  }

  private partialPath(): string {
    mkdirSync(this.folder, { recursive: true })
    const partial = join(this.folder, 'unfinished.tmp')
    for (const companion of ['', '-wal', '-shm', '-journal'])
      rmSync(partial + companion, { force: true })
    return partial
  }

  private files(): readonly BackupFile[] {
    if (!existsSync(this.folder)) return []
    const files = readdirSync(this.folder).flatMap((file): BackupFile[] => {
      const [, day, hours, minutes, seconds, milliseconds, attempts, occasion] =
        NAME.exec(file) ?? []
      if (occasion !== 'usual' && occasion !== 'migration') return []
      const takenAt = `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`
      return [
        { id: file.slice(0, -'.db'.length), takenAt, attempts: Number(attempts), file, occasion },
      ]
    })
    return files.sort((first, second) => (first.file < second.file ? 1 : -1))
  }
}

/** Checks a copy and takes it out of write-ahead mode, so that it is one file that can be carried about. */
function makeSelfContained(path: string): void {
  const copy = new DatabaseSync(path)
  try {
    copy.exec('PRAGMA journal_mode = DELETE')
    if (copy.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] !== 'ok') {
      throw new DamagedStore('a backup came out damaged')
    }
  } finally {
    copy.close()
  }
}
