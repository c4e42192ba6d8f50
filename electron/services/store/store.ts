/** The one place where anything is kept: every read and write goes through here, and so does every trouble. */
import { copyFileSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { HOST_SENTENCES } from '../../../contract/host-sentences.ts'
import type { Backup, StoreState } from '../../../contract/messages.ts'
import { Changes } from '../changes.ts'
import type { Clock } from '../clock.ts'
import type { IncidentLog } from '../incident-log.ts'
import { refused, ServiceFailure } from '../service-failure.ts'
import { Backups } from './backups.ts'
import { checkBackup } from './check-backup.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import type { Migration } from './migrations/migration.ts'
import { openDatabase, type OpenedDatabase, type OpeningOptions } from './open-database.ts'
import { sentenceFor, troubleOf, type SavingObstacle } from './store-failure.ts'
import {
  backupsFolder,
  databasePath,
  finishRestoring,
  restoringPath,
  setAside,
  syncFile,
} from './store-files.ts'
import type { Tables } from './tables/tables.ts'

export interface StoreOptions {
  /** The data folder; made where it is missing. */
  readonly folder: string
  readonly clock: Clock
  readonly log: IncidentLog
  /** Other migrations than the program's own, for tests. */
  readonly migrations?: readonly Migration[]
  /** Called with every new connection, for tests. */
  readonly tune?: (database: DatabaseSync) => void
}

const SAVING: StoreState = { kind: 'open', saving: 'saving', reason: '' }
const DAMAGED = HOST_SENTENCES.damaged
const NEWER = HOST_SENTENCES.newer

export class Store {
  readonly changes: Changes<StoreState>
  private readonly opening: OpeningOptions
  private readonly backups: Backups
  private readonly log: IncidentLog
  private opened: OpenedDatabase
  private runningBackup: Promise<Backup> | null = null
  /** Writes since the last backup. */
  private unsaved = 0
  private closing = false

  /** Opens the store; never throws for what it finds on the disk: `state` tells. */
  constructor({
    folder,
    clock,
    log,
    migrations = MIGRATIONS,
    tune = () => undefined,
  }: StoreOptions) {
    this.opening = { folder, clock, migrations, tune }
    this.log = log
    this.backups = new Backups(backupsFolder(folder))
    this.opened = openDatabase(this.opening)
    this.changes = new Changes(this.stateOf(this.opened))
  }

  get state(): StoreState {
    return this.changes.current
  }

  get lastBackupAt(): string | null {
    return this.backups.list()[0]?.takenAt ?? null
  }

  /** Looks something up. Throws ServiceFailure STORE_CLOSED where the store is damaged or newer. */
  read<T>(work: (tables: Tables) => T): T {
    const { tables } = this.open()
    try {
      return work(tables)
    } catch (error) {
      throw this.failureFor(error)
    }
  }

  /**
   * Changes something, all or nothing; on disk when it returns. Throws ServiceFailure NOT_SAVED where the disk
   * does not take it: the same call may be made again.
   */
  write<T>(work: (tables: Tables) => T): T {
    if (this.open().lookingOnly !== null) this.reopen()
    const { database, tables, lookingOnly } = this.open()
    if (lookingOnly !== null) throw this.notSaved(lookingOnly)
    try {
      database.exec('BEGIN IMMEDIATE')
      const result = work(tables)
      database.exec('COMMIT')
      this.unsaved += 1
      if (this.state !== SAVING) this.changes.set(SAVING)
      return result
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw this.failureFor(error)
    }
  }

  /** While nothing can be saved: tries whether it can now. A banner goes away without anybody doing anything. */
  tryAgain(): void {
    if (this.state.kind !== 'open' || this.state.saving === 'saving') return
    try {
      // Written back as it is: enough to need the disk, and nothing is changed.
      this.write((tables) => tables.markVersion())
    } catch {
      // It cannot; the state says so already.
    }
  }

  /** Takes a backup; a call while one is being taken waits for that one and takes another. */
  async backUp(): Promise<Backup> {
    // No other await may come between this and the start: two backups would write the same file.
    while (this.runningBackup !== null) await this.runningBackup.catch(() => undefined)
    const { lookingOnly } = this.open()
    if (lookingOnly !== null) throw this.notSaved(lookingOnly)
    const unsaved = this.unsaved
    const attempts = this.read((tables) => tables.attempts.count())
    const { folder, clock } = this.opening
    this.runningBackup = this.backups.take(databasePath(folder), attempts, new Date(clock.now()))
    try {
      const taken = await this.runningBackup
      this.unsaved -= unsaved
      return taken
    } catch (error) {
      this.log.record('backup', error)
      const trouble = troubleOf(error)
      const sentence =
        trouble.kind === 'not-saving' ? sentenceFor(trouble.obstacle) : HOST_SENTENCES.backupFailed
      throw new ServiceFailure('NOT_SAVED', sentence)
    } finally {
      this.runningBackup = null
    }
  }

  /** Takes a backup where anything has changed since the last one and none is being taken. */
  async backUpChanges(): Promise<void> {
    if (this.unsaved > 0 && this.runningBackup === null) await this.backUp()
  }

  /** Goes on with a backup in place of a damaged database, which is set aside. */
  restore(id: string): StoreState {
    this.refuseUnlessDamaged()
    const path = this.backups.find(id)
    if (path === null) throw new ServiceFailure('NOT_FOUND', HOST_SENTENCES.backupGone)
    if (!checkBackup(path, this.opening.migrations)) {
      throw refused(HOST_SENTENCES.backupUnusable)
    }
    const { folder } = this.opening
    return this.replace(() => {
      copyFileSync(path, restoringPath(folder))
      syncFile(restoringPath(folder))
      setAside(folder, new Date(this.opening.clock.now()))
      finishRestoring(folder)
    })
  }

  /** Goes on with an empty database in place of a damaged one, which is set aside. */
  startFresh(): StoreState {
    this.refuseUnlessDamaged()
    return this.replace(() => {
      setAside(this.opening.folder, new Date(this.opening.clock.now()))
    }, true)
  }

  /** Waits for a running backup and closes the file. */
  async close(): Promise<void> {
    if (this.closing) return
    this.closing = true
    while (this.runningBackup !== null) await this.runningBackup.catch(() => undefined)
    if (this.opened.kind === 'open') this.opened.close()
    this.changes.close()
  }

  private open(): Extract<OpenedDatabase, { kind: 'open' }> {
    if (this.closing) throw new ServiceFailure('STORE_CLOSED', HOST_SENTENCES.closing)
    if (this.opened.kind === 'open') return this.opened
    throw new ServiceFailure('STORE_CLOSED', this.opened.kind === 'newer' ? NEWER : DAMAGED)
  }

  private reopen(): void {
    const again = openDatabase(this.opening)
    if (this.opened.kind === 'open') this.opened.close()
    this.opened = again
    this.changes.set(this.stateOf(again))
  }

  private replace(work: () => void, fresh = false): StoreState {
    try {
      work()
    } catch (error) {
      this.log.record('recovery', error)
      const trouble = troubleOf(error)
      throw new ServiceFailure(
        'NOT_SAVED',
        sentenceFor(trouble.kind === 'not-saving' ? trouble.obstacle : 'disk'),
      )
    }
    this.opened = openDatabase({ ...this.opening, fresh })
    this.changes.set(this.stateOf(this.opened))
    return this.state
  }

  private refuseUnlessDamaged(): void {
    if (this.opened.kind !== 'damaged') throw refused(HOST_SENTENCES.nothingToRestore)
  }

  private failureFor(error: unknown): unknown {
    if (error instanceof ServiceFailure) return error
    const trouble = troubleOf(error)
    if (trouble.kind === 'not-saving') return this.notSaved(trouble.obstacle)
    if (trouble.kind === 'unknown') return error
    if (this.opened.kind === 'open') this.opened.close()
    this.opened = { kind: 'damaged', error }
    this.changes.set(this.stateOf(this.opened))
    return new ServiceFailure('STORE_CLOSED', DAMAGED)
  }

  private notSaved(obstacle: SavingObstacle): ServiceFailure {
    const reason = sentenceFor(obstacle)
    const known = this.state.kind === 'open' && this.state.reason === reason
    if (!known) this.changes.set({ kind: 'open', saving: 'not-saving', reason })
    return new ServiceFailure('NOT_SAVED', reason)
  }

  private stateOf(opened: OpenedDatabase): StoreState {
    if (opened.kind === 'newer') return { kind: 'newer', what: NEWER }
    if (opened.kind === 'damaged') {
      this.log.record('damaged store', opened.error)
      return { kind: 'damaged', what: DAMAGED, backups: this.backups.list() }
    }
    if (opened.lookingOnly === null) return SAVING
    return { kind: 'open', saving: 'not-saving', reason: sentenceFor(opened.lookingOnly) }
  }
}
