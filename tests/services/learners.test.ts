import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../contract/default-settings.ts'
import { makeFolders, openRoom, pickUp, type Folders, type Room } from './practice-room.ts'

let folders: Folders
let room: Room
beforeEach(() => {
  folders = makeFolders()
  room = openRoom(folders)
})
afterEach(async () => {
  await room.services.close()
  folders.remove()
})

describe('learners', () => {
  it('are listed in the order in which they came, also after a new start', async () => {
    for (const name of ['Zoë', '  Alice   Marceau ', 'أمينة'])
      await room.call.learners.add({ name })
    await room.services.close()
    room = openRoom(folders)
    const names = (await room.call.learners.list({})).map((learner) => learner.name)
    expect(names.toSorted()).toEqual(['Alice Marceau', 'Zoë', 'أمينة'])
  })

  it('have names of their own, whatever the capitals', async () => {
    const alice = await room.call.learners.add({ name: 'Alice' })
    const twin = { code: 'REFUSED', message: 'There is already a learner called ALICE.' }
    await expect(room.call.learners.add({ name: 'ALICE' })).rejects.toMatchObject(twin)
    const bob = await room.call.learners.add({ name: 'Bob' })
    await expect(
      room.call.learners.rename({ learner: bob.id, name: 'alice' }),
    ).rejects.toMatchObject({ code: 'REFUSED' })
    expect((await room.call.learners.rename({ learner: alice.id, name: 'ALICE' })).name).toBe(
      'ALICE',
    )
  })

  it.each(['', '   ', 'x'.repeat(41), 'a\u0000b', 'a\u202Eb'])(
    'refuse the name %j',
    async (name) => {
      await expect(room.call.learners.add({ name })).rejects.toThrow()
      expect(await room.call.learners.list({})).toEqual([])
    },
  )

  it('take their attempts, notes and scenario copies with them when they are removed', async () => {
    const { learner, attempt } = await pickUp(room)
    const other = await pickUp(room)
    await room.call.attempts.writeNotes({ attempt, notes: 'line 2' })
    await room.call.learners.remove({ learner })
    await expect(room.call.attempts.read({ attempt })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await room.call.attempts.read({ attempt: other.attempt })).phase).toBe('talking')
    await room.call.learners.remove({ learner: other.learner })
    await expect(room.call.learners.remove({ learner })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('settings', () => {
  it('have their usual values until somebody chooses others', async () => {
    expect(await room.call.settings.read({})).toEqual(DEFAULT_SETTINGS)
    const changed = await room.call.settings.change({ theme: 'dark', volume: 0.25 })
    expect(changed).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', volume: 0.25 })
    await room.services.close()
    room = openRoom(folders)
    expect(await room.call.settings.read({})).toEqual(changed)
  })

  it('forget the learner who was removed', async () => {
    const learner = (await room.call.learners.add({ name: 'Alice' })).id
    expect((await room.call.settings.change({ learner })).learner).toBe(learner)
    await room.call.learners.remove({ learner })
    expect((await room.call.settings.read({})).learner).toBeNull()
  })

  it('keep what this version understands and pass over the rest', async () => {
    room.services.store.write((tables) =>
      tables.settings.write({ theme: 'light', volume: 7, hologram: true }),
    )
    expect(await room.call.settings.read({})).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' })
  })
})
