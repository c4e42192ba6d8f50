import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  makeFolders,
  openRoom,
  pickUp,
  playToTheEnd,
  type Folders,
  type Room,
} from '../practice-room.ts'

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

describe('a call to watch', () => {
  it('is the best conversation of the scenario, the very one that a debrief plays', async () => {
    const { learner, attempt } = await pickUp(room)
    await playToTheEnd(room, attempt)
    const example = await room.call.library.example({ scenario: 'small', learner })
    const debrief = await room.call.attempts.debrief({ attempt })
    expect(example.best).toEqual(debrief.best)
    expect(example.copy).toEqual(debrief.copy)
    expect(example.best.turns.length).toBeGreaterThan(0)
    expect(example.best.turns.every(({ say, why }) => say !== '' && why !== '')).toBe(true)
  })

  it('leaves nothing in the learner’s record', async () => {
    const { id } = await room.call.learners.add({ name: 'Alice' })
    await room.call.library.example({ scenario: 'small', learner: id })
    expect(await room.call.attempts.list({ learner: id })).toEqual([])
  })

  it('is refused with a sentence for a scenario or a learner that is not there', async () => {
    const { id } = await room.call.learners.add({ name: 'Alice' })
    await expect(
      room.call.library.example({ scenario: 'nowhere', learner: id }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(
      room.call.library.example({ scenario: 'small', learner: 'nobody' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the record of an attempt', () => {
  it('stands in the lists once the attempt is finished, and not before', async () => {
    const { learner, attempt } = await pickUp(room)
    expect((await room.call.attempts.list({ learner }))[0]?.record).toBeNull()
    await playToTheEnd(room, attempt)
    const [finished] = await room.call.attempts.list({ learner })
    expect(finished?.record).toMatchObject({ callLog: 'only-facts' })
    // A second look comes from what was kept of the first.
    expect(await room.call.attempts.list({ learner })).toEqual([finished])
  })
})
