import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  makeFolders,
  openRoom,
  pickUp,
  playToTheEnd,
  said,
  type Folders,
  type Room,
} from './practice-room.ts'

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

describe('an attempt', () => {
  it('begins ringing, on a copy of the scenario, with a seed', async () => {
    const learner = await room.call.learners.add({ name: 'Alice' })
    const attempt = await room.call.attempts.begin({
      learner: learner.id,
      scenario: 'small',
      mode: 'exam',
    })
    expect(attempt).toMatchObject({
      phase: 'ringing',
      mode: 'exam',
      turns: 0,
      log: [],
      notes: '',
      percent: null,
    })
    expect(attempt.line).toBe('Two deliveries were postponed this month, Alice!')
    expect(attempt.copy.document.id).toBe('small')
    expect(attempt.seed).toBeGreaterThanOrEqual(0)
  })

  it('is read back turn by turn as it was appended, also after the program was started again', async () => {
    const { attempt, learner } = await pickUp(room)
    const answer = await room.call.attempts.append({
      attempt,
      length: 1,
      turn: said(4_000, 'opening', 'tell-me'),
    })
    expect(answer.length).toBe(2)
    expect(answer.chain).toMatch(/^[0-9a-f]{64}$/)
    await room.services.close()
    room = openRoom(folders)
    const again = await room.call.attempts.read({ attempt })
    expect(again).toMatchObject({
      phase: 'talking',
      turns: 1,
      duration: 3_100,
      line: 'And now?',
      learner,
    })
    expect(again.log).toEqual([
      { at: 900, turn: { kind: 'picked-up', ring: 1 } },
      said(4_000, 'opening', 'tell-me'),
    ])
    const next = await room.call.attempts.append({
      attempt,
      length: 2,
      turn: said(8_000, 'solution', 'shrug'),
    })
    expect(next.length).toBe(3)
  })

  it('takes the same turn at the same place twice as once', async () => {
    const { attempt } = await pickUp(room)
    const call = { attempt, length: 1, turn: said(4_000, 'opening', 'go-on') }
    const first = await room.call.attempts.append(call)
    expect(await room.call.attempts.append(call)).toEqual(first)
    expect((await room.call.attempts.read({ attempt })).log).toHaveLength(2)
  })

  it('refuses a different turn at a place that is taken, and a turn after a gap', async () => {
    const { attempt } = await pickUp(room)
    await room.call.attempts.append({ attempt, length: 1, turn: said(4_000, 'opening', 'go-on') })
    const other = room.call.attempts.append({
      attempt,
      length: 1,
      turn: said(4_000, 'opening', 'tell-me'),
    })
    await expect(other).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('already stored'),
    })
    const gap = room.call.attempts.append({
      attempt,
      length: 9,
      turn: said(4_000, 'opening', 'tell-me'),
    })
    await expect(gap).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('missing'),
    })
  })

  it.each([
    ['an answer that is not on offer', said(5_000, 'opening', 'never-now'), 'not on offer'],
    ['an answer that the moment does not have', said(5_000, 'opening', 'promise'), 'not on offer'],
    ['an answer to another moment', said(5_000, 'solution', 'promise'), 'moved on'],
    [
      'a call log before the end',
      { at: 5_000, turn: { kind: 'logged', statements: [], promises: [] } },
      'after the conversation',
    ],
    ['a second pick-up', { at: 5_000, turn: { kind: 'picked-up', ring: 2 } }, 'not ringing'],
    ['an end of a hold that never began', { at: 5_000, turn: { kind: 'resumed' } }, 'not on hold'],
    ['going back outside Coach', { at: 5_000, turn: { kind: 'rewound', to: 0 } }, 'in Coach only'],
  ] as const)('refuses %s and stays where it is', async (_what, turn, sentence) => {
    const { attempt } = await pickUp(room)
    const call = room.call.attempts.append({
      attempt,
      length: 1,
      turn: structuredClone(turn) as never,
    })
    await expect(call).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining(sentence),
    })
    expect((await room.call.attempts.read({ attempt })).log).toHaveLength(1)
    await room.call.attempts.append({ attempt, length: 1, turn: said(5_000, 'opening', 'tell-me') })
  })

  it('goes back in Coach', async () => {
    const { attempt } = await pickUp(room, 'coach')
    await room.call.attempts.append({ attempt, length: 1, turn: said(4_000, 'opening', 'go-on') })
    await room.call.attempts.append({
      attempt,
      length: 2,
      turn: { at: 5_000, turn: { kind: 'rewound', to: 0 } },
    })
    expect(await room.call.attempts.read({ attempt })).toMatchObject({
      turns: 0,
      mood: { level: 22 },
    })
  })

  it('lets time stand still rather than run backwards', async () => {
    const { attempt } = await pickUp(room)
    const early = { attempt, length: 1, turn: said(100, 'opening', 'go-on') }
    await room.call.attempts.append(early)
    await room.call.attempts.append(early)
    expect((await room.call.attempts.read({ attempt })).log[1]?.at).toBe(900)
  })

  it('ends with a debrief that scores the best conversation 100 %', async () => {
    const { attempt, learner } = await pickUp(room)
    await expect(room.call.attempts.debrief({ attempt })).rejects.toMatchObject({ code: 'REFUSED' })
    await playToTheEnd(room, attempt)
    const debrief = await room.call.attempts.debrief({ attempt })
    expect(debrief.scorecard).toMatchObject({ percent: 100, outcome: 'loyal' })
    expect(debrief.turns).toHaveLength(2)
    expect(debrief.attempt.percent).toBe(100)
    const listed = await room.call.attempts.list({ learner })
    expect(listed).toMatchObject([
      { id: attempt, percent: 100, outcome: 'loyal', phase: 'debrief' },
    ])
    // The second list comes out of what was kept, and says the same.
    expect(await room.call.attempts.list({ learner })).toEqual(listed)
  })

  it('takes the reflection after the call log', async () => {
    const { attempt } = await pickUp(room)
    const length = await playToTheEnd(room, attempt)
    const turn = { at: 30_000, turn: { kind: 'reflected', text: 'I listened.' } } as const
    await room.call.attempts.append({ attempt, length, turn })
    expect((await room.call.attempts.debrief({ attempt })).reflection).toBe('I listened.')
  })

  it('is forked before a turn and leaves the first one alone', async () => {
    const { attempt, learner } = await pickUp(room)
    await playToTheEnd(room, attempt)
    const fork = await room.call.attempts.fork({ attempt, turn: 2 })
    expect(fork).toMatchObject({
      phase: 'talking',
      turns: 1,
      line: 'And now?',
      forkOf: { attempt, turn: 2 },
    })
    await room.call.attempts.append({
      attempt: fork.id,
      length: 2,
      turn: said(9_500, 'solution', 'shrug'),
    })
    expect((await room.call.attempts.debrief({ attempt })).scorecard.percent).toBe(100)
    expect(await room.call.attempts.list({ learner })).toHaveLength(2)
    await expect(room.call.attempts.fork({ attempt, turn: 3 })).rejects.toMatchObject({
      code: 'REFUSED',
    })
  })

  it('keeps notes as they were written', async () => {
    const { attempt } = await pickUp(room)
    const notes = 'order 48213\n<b>twice</b> 🙂 \u0000 end'
    await room.call.attempts.writeNotes({ attempt, notes })
    await room.call.attempts.writeNotes({ attempt, notes: `${notes}!` })
    expect((await room.call.attempts.read({ attempt })).notes).toBe(`${notes}!`)
  })

  it('can be given up: it stays in the history and takes no more turns', async () => {
    const { attempt, learner } = await pickUp(room)
    await room.call.attempts.remove({ attempt })
    expect(await room.call.attempts.list({ learner })).toMatchObject([
      { id: attempt, givenUp: true },
    ])
    const call = room.call.attempts.append({
      attempt,
      length: 1,
      turn: said(5_000, 'opening', 'tell-me'),
    })
    await expect(call).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('given up'),
    })
  })

  it('gives hints in Coach only, the moment’s own or one made from the best answer’s step', async () => {
    const { attempt } = await pickUp(room, 'coach')
    expect(await room.call.attempts.hint({ attempt })).toEqual({ nudge: 'Let her finish first.' })
    await room.call.attempts.append({ attempt, length: 1, turn: said(4_000, 'opening', 'tell-me') })
    const { nudge } = await room.call.attempts.hint({ attempt })
    expect(nudge).toContain('Think of the step')
    expect(nudge).not.toContain('ring you back')
    const other = await pickUp(room, 'practice')
    await expect(room.call.attempts.hint({ attempt: other.attempt })).rejects.toMatchObject({
      code: 'REFUSED',
    })
  })

  it('is not there for an unknown id, learner or scenario', async () => {
    const notFound = { code: 'NOT_FOUND' }
    await expect(room.call.attempts.read({ attempt: 'nobody' })).rejects.toMatchObject(notFound)
    await expect(room.call.attempts.list({ learner: 'nobody' })).rejects.toMatchObject(notFound)
    const learner = await room.call.learners.add({ name: 'Alice' })
    const unknown = room.call.attempts.begin({
      learner: learner.id,
      scenario: 'nothing',
      mode: 'exam',
    })
    await expect(unknown).rejects.toMatchObject(notFound)
    const nobody = room.call.attempts.begin({ learner: 'nobody', scenario: 'small', mode: 'exam' })
    await expect(nobody).rejects.toMatchObject(notFound)
  })
})
