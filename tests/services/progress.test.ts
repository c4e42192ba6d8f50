/** How far a learner has come, from real calls in a real store. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  makeFolders,
  openRoom,
  pickUp,
  playToTheEnd,
  said,
  SetClock,
  type Folders,
  type Room,
} from './practice-room.ts'
import { smallScenario } from './small-scenario.ts'

let folders: Folders
let room: Room
let clock: SetClock
beforeEach(() => {
  clock = new SetClock()
  folders = makeFolders({
    small: smallScenario(),
    second: smallScenario('second', 'The second complaint').replace('[complaints]', '[empathy]'),
  })
  room = openRoom(folders, { clock })
})
afterEach(async () => {
  await room.services.close()
  folders.remove()
})

/** Another call of the same learner, with `Go on.` said so many times before all ends well. */
async function play(learner: string, detours: number): Promise<string> {
  clock.time += 60_000
  const { id } = await room.call.attempts.begin({ learner, scenario: 'small', mode: 'practice' })
  const turns = [
    { at: 900, turn: { kind: 'picked-up', ring: 1 } } as const,
    ...Array.from({ length: detours }, (_, place) => said(1_000 + place, 'opening', 'go-on')),
  ]
  for (const [length, turn] of turns.entries())
    await room.call.attempts.append({ attempt: id, length, turn })
  await playToTheEnd(room, id, turns.length)
  return id
}

describe('my progress', () => {
  it('is empty for a newcomer, with every skill named', async () => {
    const { id } = await room.call.learners.add({ name: 'Alice' })
    const progress = await room.call.progress.read({ learner: id })
    expect(progress).toMatchObject({ calls: 0, drills: 0, procedures: [], ideas: [] })
    expect(progress.areas).toHaveLength(7)
  })

  it('comes from finished calls, skill by skill and step by step, with the reason for what to play next', async () => {
    const { learner, attempt } = await pickUp(room)
    await playToTheEnd(room, attempt)
    await play(learner, 3)
    await play(learner, 3)
    const progress = await room.call.progress.read({ learner, language: 'fr' })
    expect(progress.calls).toBe(3)
    const empathy = progress.areas.find(({ area }) => area === 'empathy')
    expect(empathy).toMatchObject({ calls: 3, drills: 0, trend: { sure: false } })
    const [procedure] = progress.procedures
    expect(procedure?.title).not.toBe('complaint-7')
    const listen = procedure?.steps.find(({ step }) => step === 'listen')
    expect(listen?.title).toMatch(/^Écouter/)
    const sum = (listen?.inOrder ?? 0) + (listen?.late ?? 0) + (listen?.missing ?? 0)
    expect(sum).toBe(3)
    expect(progress.ideas[0]?.target).toMatchObject({ kind: 'scenario' })
  })

  it('is the same after a restart, from what was kept', async () => {
    const { learner, attempt } = await pickUp(room)
    await playToTheEnd(room, attempt)
    const before = await room.call.progress.read({ learner })
    await room.services.close()
    room = openRoom(folders, { clock })
    expect(await room.call.progress.read({ learner })).toEqual(before)
  })

  it('counts no call that is not finished, and no “what if”', async () => {
    const { learner, attempt } = await pickUp(room)
    expect((await room.call.progress.read({ learner })).calls).toBe(0)
    await playToTheEnd(room, attempt)
    const fork = await room.call.attempts.fork({ attempt, turn: 1 })
    await playToTheEnd(room, fork.id)
    expect((await room.call.progress.read({ learner })).calls).toBe(1)
  })

  it('shows the shares of each finished call in the list that the library reads', async () => {
    const { learner, attempt } = await pickUp(room)
    expect((await room.call.attempts.list({ learner }))[0]?.shares ?? null).toBeNull()
    await playToTheEnd(room, attempt)
    const [summary] = await room.call.attempts.list({ learner })
    expect(summary?.shares).toMatchObject({ 'procedure-order': expect.any(Number) })
  })

  it('of somebody who is gone is refused', async () => {
    await expect(room.call.progress.read({ learner: 'nobody' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
