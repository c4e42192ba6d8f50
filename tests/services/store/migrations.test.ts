import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '../../../electron/services/clock.ts'
import { migrate } from '../../../electron/services/store/migrate.ts'
import { first } from '../../../electron/services/store/migrations/010-first.ts'
import { chapterNotes } from '../../../electron/services/store/migrations/020-chapter-notes.ts'
import { MIGRATIONS } from '../../../electron/services/store/migrations/migrations.ts'
import { sealOf } from '../../../electron/services/store/seal.ts'
import { openForReading } from '../../../electron/services/store/sqlite-connection.ts'
import { Store } from '../../../electron/services/store/store.ts'
import { LearnersTable } from '../../../electron/services/store/tables/learners-table.ts'
import { makeFolders, openRoom, pickUp, playToTheEnd, type Folders } from '../practice-room.ts'
import { bundledProcess } from '../processes/bundled-process.ts'
import { LATER_MIGRATIONS } from '../processes/later-migrations.ts'
import { randomNumbers, testSeed } from '../random-numbers.ts'

const log = { record: () => undefined }
const TABLES = [
  'attempts',
  'chapter_notes',
  'chapters_read',
  'drill_answers',
  'drill_rounds',
  'learners',
  'notes',
  'reminders',
  'scenario_copies',
  'settings',
  'summaries',
  'turns',
]
const AMIRAS_SEAL = sealOf('learners', ['amira', 'Amira', 5])
const NEWEST = MIGRATIONS.at(-1)?.version ?? 0
const ROUNDS = 20
/** Milliseconds within which the process is killed: some before, some after it is done. */
const LATEST_KILL = 300
let folders: Folders
let path: string
beforeEach(() => {
  folders = makeFolders()
  path = join(folders.data, 'third-ring.db')
})
afterEach(() => folders.remove())

describe('all migrations, from nothing', () => {
  it('makes strict tables with full synchronisation and marks the file as ours', async () => {
    const store = new Store({ folder: folders.data, clock: systemClock, log })
    expect(store.state).toEqual({ kind: 'open', saving: 'saving', reason: '' })
    await store.close()
    const database = openForReading(path)
    const tables = database
      .prepare("SELECT name, strict FROM pragma_table_list WHERE name NOT LIKE 'sqlite%'")
      .all()
    expect(tables.map((table) => table['name']).toSorted()).toEqual(TABLES)
    expect(tables.every((table) => table['strict'] === 1)).toBe(true)
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: NEWEST })
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    database.close()
  })

  it('keeps the safety settings on every connection', () => {
    let seen: Record<string, unknown> = {}
    const tune = (database: DatabaseSync): void => {
      const names = [
        'journal_mode',
        'synchronous',
        'foreign_keys',
        'trusted_schema',
        'cell_size_check',
      ] as const
      seen = Object.fromEntries(
        names.map((name) => [name, database.prepare(`PRAGMA ${name}`).get()?.[name]]),
      )
    }
    const store = new Store({ folder: folders.data, clock: systemClock, log, tune })
    const safe = {
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
    }
    expect(seen).toEqual(safe)
    return store.close()
  })
})

describe('migration 20, from 10', () => {
  it('brings the table of chapter notes and keeps everything that was there', async () => {
    const old = new DatabaseSync(path)
    migrate(old, [first])
    new LearnersTable(old).add({ id: 'alice', name: 'Alice', createdAt: 1_000 })
    old.close()
    expect(versionOf(path)).toBe(10)
    const room = openRoom(folders)
    expect((await room.call.learners.list({})).map(({ name }) => name)).toEqual(['Alice'])
    const note = { learner: 'alice', chapter: 'complaints', text: 'Ring back at noon.' }
    await room.call.notes.write(note)
    expect((await room.call.notes.list({ learner: 'alice' })).chapters).toMatchObject([
      { chapter: 'complaints', text: 'Ring back at noon.' },
    ])
    await room.services.close()
    expect(versionOf(path)).toBe(NEWEST)
  })
})

describe('migration 30, from 20', () => {
  it('brings the table of reminders and keeps everything that was there', async () => {
    const old = new DatabaseSync(path)
    migrate(old, [first, chapterNotes])
    new LearnersTable(old).add({ id: 'alice', name: 'Alice', createdAt: 1_000 })
    old.close()
    expect(versionOf(path)).toBe(20)
    const room = openRoom(folders)
    const reminders = { on: true, times: [{ at: '08:30', days: [1, 3] }] }
    await room.call.reminders.change({ learner: 'alice', reminders })
    expect(await room.call.reminders.read({ learner: 'alice' })).toEqual(reminders)
    await room.services.close()
    expect(versionOf(path)).toBe(NEWEST)
  })
})

describe('migration 40', () => {
  it('gives a database of version 30 room for drills and leaves its attempts as they are', async () => {
    const first = MIGRATIONS.filter(({ version }) => version <= 30)
    const old = new Store({ folder: folders.data, clock: systemClock, log, migrations: first })
    await old.close()
    const database = new DatabaseSync(path)
    database.exec(`INSERT INTO learners VALUES ('amira', 'Amira', 5, '${AMIRAS_SEAL}')`)
    database.close()
    const room = openRoom(folders)
    expect(await room.call.store.state({})).toMatchObject({ kind: 'open', saving: 'saving' })
    expect((await room.call.learners.list({})).map(({ name }) => name)).toEqual(['Amira'])
    expect(await room.call.drills.history({ learner: 'amira' })).toEqual([])
    await room.services.close()
    expect(versionOf(path)).toBe(NEWEST)
  })
})

describe('migration 50', () => {
  it('gives a database of version 40 room for chapters that were read and keeps what was there', async () => {
    const before = MIGRATIONS.filter(({ version }) => version <= 40)
    const old = new Store({ folder: folders.data, clock: systemClock, log, migrations: before })
    await old.close()
    const database = new DatabaseSync(path)
    database.exec(`INSERT INTO learners VALUES ('amira', 'Amira', 5, '${AMIRAS_SEAL}')`)
    database.close()
    expect(versionOf(path)).toBe(40)
    const room = openRoom(folders)
    expect((await room.call.learners.list({})).map(({ name }) => name)).toEqual(['Amira'])
    expect(await room.call.progress.done({ learner: 'amira' })).toEqual({
      drills: [],
      chapters: [],
    })
    await room.services.close()
    expect(versionOf(path)).toBe(NEWEST)
  })
})

describe('a list of migrations', () => {
  it('goes up in tens', () => {
    const versions = MIGRATIONS.map((migration) => migration.version)
    expect(versions.every((version) => version % 10 === 0)).toBe(true)
    expect(versions).toEqual([...new Set(versions)].toSorted((one, other) => one - other))
  })

  it('takes an older database over, after a backup of it', async () => {
    const before = await playOnce(folders)
    const store = new Store({
      folder: folders.data,
      clock: systemClock,
      log,
      migrations: LATER_MIGRATIONS,
    })
    expect(store.state).toMatchObject({ kind: 'open', saving: 'saving' })
    await store.close()
    expect(versionOf(path)).toBe(9_990)
    const backup =
      readdirSync(join(folders.data, 'backups')).find((name) => name.endsWith('_migration.db')) ??
      ''
    const copy = openForReading(join(folders.data, 'backups', backup))
    expect(copy.prepare('PRAGMA user_version').get()).toEqual({ user_version: NEWEST })
    expect(copy.prepare('SELECT count(*) AS count FROM turns').get()).toEqual({ count: before })
    copy.close()
  })

  it(`killed midway leaves the old or the new version, never anything between, in ${ROUNDS} rounds`, async () => {
    const script = await bundledProcess('migrate-and-die', folders.data)
    const seed = testSeed(20261105)
    const random = randomNumbers(seed)
    const turns = await playOnce(folders)
    const counts = { old: 0, new: 0 }
    for (let round = 0; round < ROUNDS; round += 1) {
      const data = mkdtempSync(join(tmpdir(), 'third-ring-migrating-'))
      cpSync(path, join(data, 'third-ring.db'))
      await openAndKill(script, data, random() * LATEST_KILL)
      const file = join(data, 'third-ring.db')
      const version = versionOf(file)
      expect([NEWEST, 9_990]).toContain(version)
      counts[version === NEWEST ? 'old' : 'new'] += 1
      const migrations = version === NEWEST ? MIGRATIONS : LATER_MIGRATIONS
      const store = new Store({ folder: data, clock: systemClock, log, migrations })
      expect(store.state).toMatchObject({ kind: 'open', saving: 'saving' })
      expect(
        store.read((tables) =>
          tables.attempts.all().map((attempt) => tables.turns.read(attempt).length),
        ),
      ).toEqual([turns])
      await store.close()
      rmSync(data, { recursive: true })
    }
    console.log(
      `killed migrations: ${ROUNDS} rounds, ${counts.old} old, ${counts.new} new, 0 between (seed ${seed})`,
    )
    expect(counts.old).toBeGreaterThan(0)
  }, 120_000)

  it('that fails leaves the old version and says that the store needs help', async () => {
    await playOnce(folders)
    const broken = [
      ...MIGRATIONS,
      {
        version: NEWEST + 10,
        sql: 'CREATE TABLE half (a TEXT) STRICT; ALTER TABLE nothing ADD b;',
      },
    ]
    const store = new Store({ folder: folders.data, clock: systemClock, log, migrations: broken })
    expect(store.state.kind).toBe('damaged')
    await store.close()
    expect(versionOf(path)).toBe(NEWEST)
    const room = openRoom(folders)
    expect(await room.call.store.state({})).toMatchObject({ kind: 'open' })
    await room.services.close()
  })
})

describe('a database of a newer program', () => {
  it('is refused kindly and not touched by a single byte', async () => {
    await playOnce(folders)
    const later = new Store({
      folder: folders.data,
      clock: systemClock,
      log,
      migrations: LATER_MIGRATIONS,
    })
    await later.close()
    const before = readFileSync(path)
    const room = openRoom(folders)
    expect(await room.call.store.state({})).toMatchObject({
      kind: 'newer',
      what: expect.stringContaining('newer version'),
    })
    const sentence = expect.stringContaining('install the newer version')
    await expect(room.call.learners.list({})).rejects.toMatchObject({
      code: 'STORE_CLOSED',
      message: sentence,
    })
    await expect(room.call.learners.add({ name: 'New' })).rejects.toMatchObject({
      code: 'STORE_CLOSED',
    })
    await expect(room.call.store.startFresh({})).rejects.toMatchObject({ code: 'REFUSED' })
    await expect(room.call.store.backUp({})).rejects.toMatchObject({ code: 'STORE_CLOSED' })
    expect(await room.call.library.list({})).toHaveLength(1)
    await room.services.close()
    expect(readFileSync(path)).toEqual(before)
    expect(readdirSync(folders.data).filter((name) => name.startsWith('third-ring.db'))).toEqual([
      'third-ring.db',
    ])
  })
})

async function playOnce(where: Folders): Promise<number> {
  const room = openRoom(where)
  const { attempt } = await pickUp(room)
  const turns = await playToTheEnd(room, attempt)
  await room.services.close()
  return turns
}

function versionOf(file: string): unknown {
  const database = new DatabaseSync(file)
  const version = database.prepare('PRAGMA user_version').get()?.['user_version']
  database.close()
  return version
}

function openAndKill(script: string, data: string, delay: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, data], { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), delay))
    child.on('close', () => resolve())
  })
}
