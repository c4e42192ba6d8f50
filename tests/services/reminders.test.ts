/** Reminders at the learner's own times, on a clock that tests put. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DueReminder, Reminders } from '../../contract/reminder-messages.ts'
import { latestOccurrence } from '../../electron/services/reminders/latest-occurrence.ts'
import { makeFolders, openRoom, SetClock, type Folders, type Room } from './practice-room.ts'

const MINUTE = 60_000
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
const zone = process.env['TZ']
let folders: Folders
let clock: SetClock
let room: Room
beforeEach(() => {
  process.env['TZ'] = 'Europe/Paris'
  folders = makeFolders()
  clock = new SetClock()
  clock.time = local(2026, 11, 3, 8, 0)
  room = openRoom(folders, { clock })
})
afterEach(async () => {
  await room.services.close()
  folders.remove()
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

/** A moment by the clock on the wall of the machine. */
function local(year: number, month: number, day: number, hour: number, minute: number): number {
  return new Date(year, month - 1, day, hour, minute).getTime()
}

async function alice(reminders: Reminders): Promise<string> {
  const { id } = await room.call.learners.add({ name: 'Alice' })
  await room.call.reminders.change({ learner: id, reminders })
  return id
}

/** What a window that opens now is told. */
async function shown(learner: string): Promise<DueReminder | null | undefined> {
  const stop = new AbortController()
  for await (const due of await room.call.reminders.watch({ learner }, { signal: stop.signal }))
    return due
  return undefined
}

const MORNINGS: Reminders = { on: true, times: [{ at: '09:00', days: EVERY_DAY }] }

describe('a reminder', () => {
  it('is due at the time that was picked, on the days that were picked', async () => {
    // 3 November 2026 is a Tuesday.
    const tuesdays = await alice({ on: true, times: [{ at: '09:00', days: [2] }] })
    expect(await shown(tuesdays)).toBeNull()
    clock.time = local(2026, 11, 3, 9, 1)
    expect(await shown(tuesdays)).toEqual({ at: '2026-11-03T08:00:00.000Z', missed: false })
    await room.call.reminders.seen({ learner: tuesdays })
    clock.time = local(2026, 11, 4, 9, 1)
    expect(await shown(tuesdays)).toBeNull()
  })

  it('stays until it is seen, and is not shown a second time', async () => {
    const learner = await alice(MORNINGS)
    clock.time = local(2026, 11, 3, 9, 1)
    expect(await shown(learner)).not.toBeNull()
    expect(await shown(learner)).not.toBeNull()
    await room.call.reminders.seen({ learner })
    expect(await shown(learner)).toBeNull()
  })

  it('that was missed for days comes once, for the last time that was planned', async () => {
    const learner = await alice(MORNINGS)
    clock.time = local(2026, 11, 20, 15, 0)
    expect(await shown(learner)).toEqual({ at: '2026-11-20T08:00:00.000Z', missed: true })
    await room.call.reminders.seen({ learner })
    expect(await shown(learner)).toBeNull()
  })

  it('is not needed by whoever has begun a call since', async () => {
    const learner = await alice(MORNINGS)
    clock.time = local(2026, 11, 3, 9, 5)
    await room.call.attempts.begin({ learner, scenario: 'small', mode: 'coach' })
    expect(await shown(learner)).toBeNull()
  })

  it('can be switched off at once, with its times kept, and nothing old comes when it is on again', async () => {
    const learner = await alice(MORNINGS)
    clock.time = local(2026, 11, 3, 9, 1)
    await room.call.reminders.change({ learner, reminders: { ...MORNINGS, on: false } })
    expect(await shown(learner)).toBeNull()
    await room.call.reminders.change({ learner, reminders: MORNINGS })
    expect(await shown(learner)).toBeNull()
    expect(await room.call.reminders.read({ learner })).toEqual(MORNINGS)
  })

  it('belongs to one learner, and goes with them', async () => {
    const learner = await alice(MORNINGS)
    const { id: bob } = await room.call.learners.add({ name: 'Bob' })
    clock.time = local(2026, 11, 3, 9, 1)
    expect(await shown(bob)).toBeNull()
    await room.call.learners.remove({ learner })
    await expect(room.call.reminders.read({ learner })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await shown(learner)).toBeNull()
  })

  it('is told to who watches while the window is open', async () => {
    await room.services.close()
    room = openRoom(folders, { clock, lookForReminders: 20 })
    const learner = await alice(MORNINGS)
    const stop = new AbortController()
    const seen: (string | null)[] = []
    for await (const due of await room.call.reminders.watch({ learner }, { signal: stop.signal })) {
      seen.push(due?.at ?? null)
      if (seen.length === 1) clock.time = local(2026, 11, 3, 9, 0)
      if (seen.length === 2) await room.call.reminders.seen({ learner })
      if (seen.length === 3) break
    }
    expect(seen).toEqual([null, '2026-11-03T08:00:00.000Z', null])
  })
})

describe('a notification of the system', () => {
  it('is shown once, with the name, and then no screen shows the reminder', async () => {
    const learner = await alice(MORNINGS)
    const told: string[] = []
    room.services.reminders.notifier = (name, language) => {
      told.push(`${name} ${language}`)
      return true
    }
    clock.time = local(2026, 11, 3, 9, 0)
    room.services.reminders.look()
    room.services.reminders.look()
    expect(told).toEqual(['Alice system'])
    expect(await shown(learner)).toBeNull()
  })

  it('that cannot be shown leaves the reminder to the screens', async () => {
    const learner = await alice(MORNINGS)
    clock.time = local(2026, 11, 3, 9, 0)
    room.services.reminders.look()
    expect(await shown(learner)).not.toBeNull()
  })

  it('is not sent for a time that has long passed: the window that opens says so itself', async () => {
    const learner = await alice(MORNINGS)
    let told = 0
    room.services.reminders.notifier = () => (told += 1) > 0
    clock.time = local(2026, 11, 3, 12, 0)
    room.services.reminders.look()
    expect(told).toBe(0)
    expect(await shown(learner)).toMatchObject({ missed: true })
  })
})

describe('a clock that is changed', () => {
  it('jumps over 02:30 in spring: the reminder comes an hour later, once', async () => {
    const night: Reminders = { on: true, times: [{ at: '02:30', days: [7] }] }
    clock.time = local(2026, 3, 29, 0, 0)
    const learner = await alice(night)
    // At 02:00 on 29 March 2026 the clocks of Paris show 03:00.
    clock.time = Date.UTC(2026, 2, 29, 1, 0)
    expect(await shown(learner)).toBeNull()
    clock.time = Date.UTC(2026, 2, 29, 1, 30)
    expect(await shown(learner)).toEqual({ at: '2026-03-29T01:30:00.000Z', missed: false })
    await room.call.reminders.seen({ learner })
    clock.time = local(2026, 3, 29, 23, 0)
    expect(await shown(learner)).toBeNull()
  })

  it('shows 02:30 twice in autumn: the reminder comes the first time only', async () => {
    const night: Reminders = { on: true, times: [{ at: '02:30', days: [7] }] }
    clock.time = local(2026, 10, 25, 0, 0)
    const learner = await alice(night)
    clock.time = Date.UTC(2026, 9, 25, 0, 30)
    expect(await shown(learner)).toEqual({ at: '2026-10-25T00:30:00.000Z', missed: false })
    await room.call.reminders.seen({ learner })
    clock.time = Date.UTC(2026, 9, 25, 1, 30)
    expect(await shown(learner)).toBeNull()
  })

  it('is put back an hour: what was told is not told again', async () => {
    const learner = await alice(MORNINGS)
    clock.time = local(2026, 11, 3, 9, 0)
    expect(await shown(learner)).not.toBeNull()
    await room.call.reminders.seen({ learner })
    clock.time = local(2026, 11, 3, 8, 0)
    expect(await shown(learner)).toBeNull()
    clock.time = local(2026, 11, 3, 9, 0)
    expect(await shown(learner)).toBeNull()
  })

  it('was years ahead by mistake and is put right: reminders come again', async () => {
    const learner = await alice(MORNINGS)
    clock.time = local(2036, 1, 1, 10, 0)
    await room.call.reminders.seen({ learner })
    clock.time = local(2026, 11, 4, 9, 1)
    expect(await shown(learner)).toMatchObject({ at: '2026-11-04T08:00:00.000Z' })
  })

  it('crosses midnight: a reminder at 23:59 is due on its own day', () => {
    const times = [{ at: '23:59', days: [2] }]
    const at = local(2026, 11, 3, 23, 59)
    expect(latestOccurrence(times, at - MINUTE, at + 2 * MINUTE)).toBe(at)
    expect(latestOccurrence(times, at, at + 2 * MINUTE)).toBeNull()
  })
})

describe('times that are no times', () => {
  it.each([
    ['24:00', [1]],
    ['9:00', [1]],
    ['09:00', []],
    ['09:00', [0]],
    ['09:00', [8]],
  ])('%s on %j is refused', async (at, days) => {
    const { id } = await room.call.learners.add({ name: 'Alice' })
    const change = room.call.reminders.change({
      learner: id,
      reminders: { on: true, times: [{ at, days }] },
    })
    await expect(change).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})
