import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openForReading } from '../../../electron/services/store/sqlite-connection.ts'
import {
  makeFolders,
  openRoom,
  pickUp,
  playToTheEnd,
  said,
  SetClock,
  type Folders,
  type Room,
} from '../practice-room.ts'

const BACKUPS = Number(process.env['THIRD_RING_BACKUPS'] ?? 30)
let folders: Folders
let room: Room
let clock: SetClock
beforeEach(() => {
  folders = makeFolders()
  clock = new SetClock()
  room = openRoom(folders, { clock })
})
afterEach(async () => {
  await room.services.close()
  folders.remove()
})

const files = (): readonly string[] => readdirSync(join(folders.data, 'backups')).toSorted()

describe('backups', () => {
  it('are taken after each finished attempt, and the settings show when', async () => {
    expect((await room.call.program.information({})).lastBackupAt).toBeNull()
    const { attempt } = await pickUp(room)
    await playToTheEnd(room, attempt)
    await vi.waitFor(async () => {
      const { lastBackupAt } = await room.call.program.information({})
      expect(lastBackupAt).toBe(new Date(clock.time).toISOString())
    })
  })

  it('are taken every so often while anything changes, and not while nothing does', async () => {
    await room.services.close()
    room = openRoom(folders, { backupEvery: 20 })
    await new Promise((resolve) => setTimeout(resolve, 80))
    expect(readdirSync(folders.data)).not.toContain('backups')
    await room.call.learners.add({ name: 'Alice' })
    await vi.waitFor(() => expect(files()).toHaveLength(1))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(files()).toHaveLength(1)
  })

  it('are kept ten at a time, the newest; strange files are left alone', async () => {
    await room.call.learners.add({ name: 'Alice' })
    await room.call.store.backUp({})
    writeFileSync(join(folders.data, 'backups', 'my own copy.db'), 'x')
    for (let minute = 1; minute <= 12; minute += 1) {
      clock.time += 60_000
      await room.call.store.backUp({})
    }
    expect(files().filter((name) => name.endsWith('_usual.db'))).toHaveLength(10)
    expect(files()).toContain('my own copy.db')
    expect(files().some((name) => name.includes('unfinished'))).toBe(false)
    const { lastBackupAt } = await room.call.program.information({})
    expect(lastBackupAt).toBe(new Date(clock.time).toISOString())
  })

  it(
    `taken while choices are stored open in order and are a prefix of history, ${BACKUPS} of ${BACKUPS}`,
    async () => {
      const { attempt } = await pickUp(room)
      let length = 1
      let going = true
      const storing = (async () => {
        while (going) {
          const turn = said(length * 10, 'opening', 'go-on')
          length = (await room.call.attempts.append({ attempt, length, turn })).length
          await new Promise((resolve) => setTimeout(resolve, 1))
        }
      })()
      try {
        let before = 0
        for (let number = 0; number < BACKUPS; number += 1) {
          clock.time += 1_000
          const least = length
          await room.call.store.backUp({})
          const newest = files().findLast((name) => name.endsWith('_usual.db')) ?? ''
          const copy = openForReading(join(folders.data, 'backups', newest))
          expect(copy.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
          const row = copy.prepare('SELECT length, chain FROM attempts').get()
          const turns = copy.prepare('SELECT place, chain FROM turns ORDER BY place').all()
          copy.close()
          expect(turns).toHaveLength(Number(row?.['length']))
          expect(turns.at(-1)?.['chain']).toBe(row?.['chain'])
          expect(turns.length).toBeGreaterThanOrEqual(Math.max(least, before))
          before = turns.length
          // The links of the copy are links of the living chain, so the copy is a prefix of what happened.
          const living = room.services.store.read((tables) => tables.attempts.find(attempt))
          expect(living?.length).toBeGreaterThanOrEqual(turns.length)
        }
      } finally {
        going = false
        await storing
      }
      console.log(
        `backups under load: ${BACKUPS} of ${BACKUPS} in order, ${length} turns stored meanwhile`,
      )
    },
    30_000 + BACKUPS * 1_000,
  )

  it('started by closing the program in the same moment do not hinder each other', async () => {
    await room.call.learners.add({ name: 'Alice' })
    const running = room.call.store.backUp({})
    const waiting = room.call.store.backUp({}).catch((error: unknown) => error)
    // The calls reach the store in a later turn of the loop.
    await new Promise((resolve) => setTimeout(resolve, 0))
    await room.services.close()
    expect((await running).lastBackupAt).not.toBeNull()
    expect(await waiting).toBeDefined()
    room = openRoom(folders, { clock })
    expect(await room.call.learners.list({})).toHaveLength(1)
  })
})
