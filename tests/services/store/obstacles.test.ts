import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../../electron/services/clock.ts'
import { ServiceFailure } from '../../../electron/services/service-failure.ts'
import { Store } from '../../../electron/services/store/store.ts'
import { makeFolders, openRoom, pickUp, said, type Folders, type Room } from '../practice-room.ts'
import { endlessTurn } from '../processes/endless-turns.ts'

const APPENDER = join(import.meta.dirname, '..', 'processes', 'append-for-ever.ts')
const log = { record: () => undefined }

/** Appends until it is refused for want of space; returns the number of turns acknowledged in all. */
async function appendUntilFull({ call }: Room, attempt: string, from: number): Promise<number> {
  for (let length = from; length < 100_000; length += 1) {
    try {
      await call.attempts.append({ attempt, length, turn: said(length * 10, 'opening', 'go-on') })
    } catch (error) {
      expect(error).toMatchObject({
        code: 'NOT_SAVED',
        message: expect.stringContaining('disk is full'),
      })
      return length
    }
  }
  throw new Error('the disk did not get full')
}

describe('a full disk', () => {
  it('is said so, loses nothing acknowledged, and saving goes on once there is room', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'third-ring-full-'))
    let connection: DatabaseSync | null = null
    const store = new Store({
      folder,
      clock: systemClock,
      log,
      tune: (database) => (connection = database),
    })
    const limit = (pages: number): void => connection?.exec(`PRAGMA max_page_count = ${pages}`)
    const add = (number: number): void =>
      store.write((tables) =>
        tables.learners.add({ id: `l${number}`, name: 'x'.repeat(40), createdAt: number }),
      )
    limit(40)
    let acknowledged = 0
    for (; acknowledged < 10_000; acknowledged += 1) {
      try {
        add(acknowledged)
      } catch (error) {
        expect(error).toBeInstanceOf(ServiceFailure)
        expect(error).toMatchObject({
          code: 'NOT_SAVED',
          message: expect.stringContaining('The disk is full'),
        })
        break
      }
    }
    expect(acknowledged).toBeGreaterThan(20)
    expect(store.state).toMatchObject({
      kind: 'open',
      saving: 'not-saving',
      reason: expect.stringContaining('full'),
    })
    expect(store.read((tables) => tables.learners.all())).toHaveLength(acknowledged)
    limit(100_000)
    add(acknowledged)
    expect(store.state).toMatchObject({ kind: 'open', saving: 'saving' })
    await store.close()
    const again = new Store({ folder, clock: systemClock, log })
    expect(again.read((tables) => tables.learners.all())).toHaveLength(acknowledged + 1)
    await again.close()
    rmSync(folder, { recursive: true })
  })

  it('of two real megabytes keeps every acknowledged turn, at the start of the program too', async (context) => {
    const mounted = mountSmallDisk()
    if (mounted === null) return context.skip('a small disk could not be mounted here')
    const folders: Folders = { ...makeFolders(), data: mounted.path }
    const [filler, rest] = [join(mounted.path, 'filler'), join(mounted.path, 'rest')]
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1k', 'count=1500'], { stdio: 'ignore' })
    try {
      let room = openRoom(folders, { scenariosFolder: folders.own })
      const { attempt } = await pickUp(room)
      const acknowledged = await appendUntilFull(room, attempt, 1)
      expect(await room.call.store.state({})).toMatchObject({ saving: 'not-saving' })
      expect((await room.call.attempts.read({ attempt })).log).toHaveLength(acknowledged)
      await expect(room.call.store.backUp({})).rejects.toMatchObject({ code: 'NOT_SAVED' })
      await room.services.close()
      // Every byte that closing gave back is taken too.
      spawnSync('dd', ['if=/dev/zero', `of=${rest}`, 'bs=4k'], { stdio: 'ignore' })
      room = openRoom(folders, { scenariosFolder: folders.own })
      expect((await room.call.attempts.read({ attempt })).log).toHaveLength(acknowledged)
      const next = {
        attempt,
        length: acknowledged,
        turn: said(acknowledged * 10, 'opening', 'tell-me'),
      }
      await expect(room.call.attempts.append(next)).rejects.toMatchObject({ code: 'NOT_SAVED' })
      rmSync(filler)
      expect((await room.call.attempts.append(next)).length).toBe(acknowledged + 1)
      expect(await room.call.store.state({})).toMatchObject({ saving: 'saving' })
      await room.services.close()
      console.log(
        `full disk: ${acknowledged} acknowledged turns, 0 lost, saved again when there was room`,
      )
    } finally {
      mounted.unmount()
      folders.remove()
    }
  }, 60_000)
})

describe('a folder that cannot be written', () => {
  it('shows what is stored, says that nothing is saved, and saves once it is allowed', async (context) => {
    const folders = makeFolders()
    let room = openRoom(folders)
    const { attempt, learner } = await pickUp(room)
    await room.services.close()
    const seal = sealFolder(folders.data)
    if (seal === null) {
      folders.remove()
      return context.skip('this user may write everywhere, and chattr is not to be had')
    }
    try {
      room = openRoom(folders)
      const state = await room.call.store.state({})
      expect(state).toMatchObject({
        kind: 'open',
        saving: 'not-saving',
        reason: expect.stringContaining('cannot be written'),
      })
      expect(await room.call.attempts.list({ learner })).toHaveLength(1)
      const next = { attempt, length: 1, turn: said(5_000, 'opening', 'tell-me') }
      await expect(room.call.attempts.append(next)).rejects.toMatchObject({ code: 'NOT_SAVED' })
      await expect(room.call.learners.add({ name: 'New' })).rejects.toMatchObject({
        code: 'NOT_SAVED',
      })
      await expect(room.call.store.backUp({})).rejects.toMatchObject({ code: 'NOT_SAVED' })
      seal.lift()
      expect((await room.call.attempts.append(next)).length).toBe(2)
      expect(await room.call.store.state({})).toMatchObject({ saving: 'saving' })
      await room.services.close()
    } finally {
      seal.lift()
      folders.remove()
    }
  })

  it('lets the banner go by itself once writing is allowed', async (context) => {
    const folders = makeFolders()
    const seal = sealFolder(folders.data)
    if (seal === null) {
      folders.remove()
      return context.skip('this user may write everywhere, and chattr is not to be had')
    }
    const room = openRoom(folders, { tryAgainEvery: 20 })
    try {
      expect(await room.call.store.state({})).toMatchObject({ saving: 'not-saving' })
      seal.lift()
      await vi.waitFor(() => expect(room.services.store.state).toMatchObject({ saving: 'saving' }))
      await room.call.learners.add({ name: 'Alice' })
    } finally {
      seal.lift()
      await room.services.close()
      folders.remove()
    }
  })

  it('without any data yet starts with nothing, under the same banner', async (context) => {
    const folders = makeFolders()
    const seal = sealFolder(folders.data)
    if (seal === null) {
      folders.remove()
      return context.skip('this user may write everywhere, and chattr is not to be had')
    }
    try {
      const room = openRoom(folders)
      expect(await room.call.store.state({})).toMatchObject({ kind: 'open', saving: 'not-saving' })
      expect(await room.call.learners.list({})).toEqual([])
      expect(await room.call.library.list({})).toHaveLength(1)
      await room.services.close()
    } finally {
      seal.lift()
      folders.remove()
    }
  })
})

describe('a data folder that is a file', () => {
  it('does not crash the program', async () => {
    const folders = makeFolders()
    rmSync(folders.data, { recursive: true })
    writeFileSync(folders.data, 'not a folder')
    const room = openRoom(folders)
    expect(await room.call.store.state({})).toMatchObject({ kind: 'open', saving: 'not-saving' })
    expect(await room.call.library.list({})).toHaveLength(1)
    await room.services.close()
    folders.remove()
  })
})

describe('a disk that fails', () => {
  it('at every tenth write to it loses no acknowledged turn and is told to the person', async (context) => {
    const prepared = await prepareAppending()
    if (!canTrace()) return context.skip('strace may not watch processes here')
    const faults = [
      '-f',
      '-o',
      '/dev/null',
      '-e',
      'trace=fdatasync,fsync',
      '-e',
      'inject=fdatasync,fsync:error=EIO:when=10+10',
    ]
    const run = spawnSync('strace', [
      ...faults,
      process.execPath,
      APPENDER,
      prepared.folders.data,
      prepared.attempt,
      '200',
    ])
    const lines = run.stdout.toString().trim().split('\n')
    const failures = lines.filter((line) => line === 'not saved').length
    expect(failures).toBeGreaterThan(10)
    expect(lines.filter((line) => line !== 'not saved').map(Number)).toEqual(
      Array.from({ length: 200 }, (_, n) => n + 1),
    )
    const room = openRoom(prepared.folders)
    const { log: found } = await room.call.attempts.read({ attempt: prepared.attempt })
    expect(found).toEqual(Array.from({ length: 200 }, (_, place) => endlessTurn(place)))
    await room.services.close()
    prepared.folders.remove()
    console.log(`failing disk: 200 turns acknowledged, ${failures} refused first, 0 lost`)
  }, 60_000)

  it('is asked to write each turn before the turn is acknowledged', async (context) => {
    const prepared = await prepareAppending()
    if (!canTrace()) return context.skip('strace may not watch processes here')
    const watched = ['-f', '-qq', '-e', 'trace=fdatasync,fsync,pwrite64,write', '-e', 'signal=none']
    const appending = [process.execPath, APPENDER, prepared.folders.data, prepared.attempt, '200']
    const run = spawnSync('strace', [...watched, ...appending])
    let synced = true
    let acknowledged = 0
    for (const line of run.stderr.toString().split('\n')) {
      if (/pwrite64\(/.test(line)) synced = false
      else if (/f(data)?sync\(/.test(line)) synced = true
      else if (/write\(1, "\d+\\n"/.test(line)) {
        expect(synced, line).toBe(true)
        acknowledged += 1
      }
    }
    expect(acknowledged).toBe(200)
    prepared.folders.remove()
  }, 60_000)
})

async function prepareAppending(): Promise<{ folders: Folders; attempt: string }> {
  const folders = makeFolders()
  const { call, services } = openRoom(folders)
  const learner = (await call.learners.add({ name: 'Alice' })).id
  const { id } = await call.attempts.begin({ learner, scenario: 'small', mode: 'practice' })
  await services.close()
  return { folders, attempt: id }
}

function canTrace(): boolean {
  const tried = spawnSync('strace', ['-o', '/dev/null', 'true'])
  return tried.status === 0
}

function mountSmallDisk(): { path: string; unmount(): void } | null {
  const path = mkdtempSync(join(tmpdir(), 'third-ring-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', path])
  if (mounted.status !== 0) {
    rmSync(path, { recursive: true })
    return null
  }
  const unmount = (): void => {
    spawnSync('umount', ['-l', path])
    rmSync(path, { recursive: true, force: true })
  }
  return { path, unmount }
}

/** Takes the right to write away from a folder, even from an administrator; null where that cannot be done. */
function sealFolder(folder: string): { lift(): void } | null {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o555)
    return { lift: () => chmodSync(folder, 0o755) }
  }
  const sealed = spawnSync('chattr', ['+i', folder])
  if (sealed.status !== 0) return null
  return { lift: () => void spawnSync('chattr', ['-i', folder]) }
}
