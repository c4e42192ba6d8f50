import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  answersTo,
  closeDrillRoom,
  openDrillRoom,
  playRound,
  sent,
  writeDrill,
  type DrillRoom,
} from './drill-room.ts'
import { FRENCH_SORT, SMALL_DRILLS } from './small-drills.ts'
import { mkdirSync, writeFileSync } from 'node:fs'

const DAY = 24 * 60 * 60 * 1_000
let room: DrillRoom
beforeEach(async () => {
  room = await openDrillRoom()
})
afterEach(() => closeDrillRoom(room))

const begin = (drill: string, language?: string) =>
  room.call.drills.begin({
    learner: room.learner,
    what: { kind: 'drill', drill },
    ...(language === undefined ? {} : { language }),
  })
const list = () => room.call.drills.list({ learner: room.learner })
const today = () => room.call.drills.today({ learner: room.learner })
const beginToday = () => room.call.drills.begin({ learner: room.learner, what: { kind: 'today' } })
const history = () => room.call.drills.history({ learner: room.learner })

describe('a round of a drill', () => {
  it.each(Object.keys(SMALL_DRILLS))(
    'of %s is begun, answered rightly to its end, and stands in the history with its full share',
    async (drill) => {
      const round = await begin(drill)
      await playRound(room, round)
      const result = await room.call.drills.result({ round: round.id })
      expect(result.mark).toMatchObject({ share: 1, over: true })
      expect(result.mark.right).toBe(result.mark.asked)
      expect(result.returns).toHaveLength(result.mark.asked)
      const [entry] = await history()
      expect(entry).toMatchObject({ drill, round: round.id, share: 1, origin: 'drill' })
      expect(entry?.finishedAt).toBe(new Date(room.clock.time).toISOString())
      expect(entry?.principles.reduce((sum, { items }) => sum + items, 0)).toBe(entry?.items)
    },
  )

  it('answered wrongly has no share, and partly rightly a part of it', async () => {
    const wrong = await begin('say-it-calmly')
    await playRound(room, wrong, () => false)
    expect((await room.call.drills.result({ round: wrong.id })).mark).toMatchObject({
      share: 0,
      right: 0,
    })
    const half = await begin('loyalty-true')
    await playRound(room, half, (task) => task.form === 'choice' && task.right === 'true')
    expect((await room.call.drills.result({ round: half.id })).mark.share).toBe(0.5)
  })

  it('names the principles of its items where they are others than the drill’s', async () => {
    await playRound(room, await begin('first-minute'))
    expect((await history())[0]?.principles).toEqual([
      { principle: 'represent', items: 2, right: 2 },
      { principle: 'note-request', items: 1, right: 1 },
    ])
  })

  it('is on the disk answer by answer, and goes on where it was left', async () => {
    const round = await begin('fact-opinion')
    const [first] = answersTo(round.tasks[0] as never, 0, true)
    await room.call.drills.answer({ round: round.id, length: 0, answer: sent(1, first as never) })
    expect((await list()).find(({ id }) => id === 'fact-opinion')?.open).toBe(round.id)
    const again = await room.call.drills.read({ round: round.id })
    expect(again.tasks).toEqual(round.tasks)
    expect(again.log.map(({ answer }) => answer)).toEqual([first])
    expect((await room.call.drills.result({ round: round.id })).finishedAt).toBeNull()
    expect(await history()).toEqual([])
  })

  it('takes the same answer twice as once, and refuses another one, a gap, and what is not asked', async () => {
    const round = await begin('fact-opinion')
    const [right] = answersTo(round.tasks[0] as never, 0, true)
    const [wrong] = answersTo(round.tasks[0] as never, 0, false)
    const say = (length: number, answer: unknown) =>
      room.call.drills.answer({ round: round.id, length, answer: sent(9, answer as never) })
    const once = await say(0, right)
    expect(await say(0, right)).toEqual(once)
    await expect(say(0, wrong)).rejects.toMatchObject({ code: 'REFUSED' })
    await expect(say(5, right)).rejects.toMatchObject({ code: 'REFUSED' })
    await expect(say(1, right)).rejects.toMatchObject({
      message: 'This is not what is asked just now; please open the round again.',
    })
    await expect(say(1, { kind: 'chosen', task: 1, choice: 'nothing' })).rejects.toMatchObject({
      code: 'REFUSED',
    })
    const [last] = answersTo(round.tasks[1] as never, 1, true)
    await say(1, last)
    await expect(say(2, last)).rejects.toMatchObject({
      message: 'This round is over; its result stays.',
    })
  })

  it('keeps its own copy when the file is changed or taken away while it is open', async () => {
    const round = await begin('fact-opinion')
    writeDrill(
      join(room.folders.program, 'scenarios'),
      'fact-opinion.yaml',
      (SMALL_DRILLS['fact-opinion'] ?? '').replaceAll('is: fact', 'is: opinion'),
    )
    await playRound(room, round)
    expect((await room.call.drills.result({ round: round.id })).mark.share).toBe(1)
    writeDrill(join(room.folders.program, 'scenarios'), 'fact-opinion.yaml', '')
    expect((await history())[0]).toMatchObject({ title: 'Fact or opinion', share: 1 })
  })

  it('of what was wrong asks exactly that once more, and says so where nothing was', async () => {
    const round = await begin('fact-opinion')
    await playRound(room, round, (task) => task.form === 'choice' && task.item.id === 'twice')
    const again = await room.call.drills.begin({
      learner: room.learner,
      what: { kind: 'again', round: round.id },
    })
    expect(again.tasks.map((task) => task.form === 'choice' && task.item.id)).toEqual(['always'])
    await playRound(room, again)
    await expect(
      room.call.drills.begin({ learner: room.learner, what: { kind: 'again', round: again.id } }),
    ).rejects.toMatchObject({ message: expect.stringContaining('nothing to do once more') })
  })

  it('is shown in French where there is a table, and goes on in either language', async () => {
    const folder = join(room.folders.program, 'scenarios/drills/strings/fr')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'fact-opinion.yaml'), FRENCH_SORT)
    const round = await begin('fact-opinion', 'fr')
    expect(round.tasks[0]).toMatchObject({ title: 'Fait ou opinion', language: 'fr' })
    const english = await room.call.drills.read({ round: round.id })
    expect(english.tasks[0]).toMatchObject({ title: 'Fact or opinion', language: 'en' })
    await playRound(room, english)
    const [entry] = await room.call.drills.history({ learner: room.learner, language: 'fr-CA' })
    expect(entry?.title).toBe('Fait ou opinion')
  })
})

describe('the practice of today', () => {
  it('is begun once, gone on with, done for the day, and there again when something is due', async () => {
    expect(await today()).toMatchObject({ state: 'ready', due: 0 })
    const round = await beginToday()
    expect((await beginToday()).id).toBe(round.id)
    expect(await today()).toMatchObject({ state: 'open', round: round.id })
    await playRound(room, round, () => false)
    expect(await today()).toMatchObject({ state: 'done', items: 0 })
    await expect(beginToday()).rejects.toMatchObject({ code: 'REFUSED' })
    const { nextDueAt } = await today()
    room.clock.time += DAY
    expect(new Date(nextDueAt ?? 0).getTime()).toBeLessThanOrEqual(room.clock.time + 60_000)
    const next = await today()
    expect(next.state).toBe('ready')
    expect(next.due).toBeGreaterThan(0)
  })

  it('never takes longer than five minutes by its own estimate, and tells each drill apart in the history', async () => {
    const { seconds } = await today()
    expect(seconds).toBeLessThanOrEqual(300)
    const round = await beginToday()
    await playRound(room, round)
    const entries = await history()
    expect(new Set(entries.map(({ drill }) => drill)).size).toBe(entries.length)
    expect(entries.length).toBeGreaterThan(2)
    expect(entries.every(({ origin }) => origin === 'today')).toBe(true)
  })

  it('brings a mistake back before what was right', async () => {
    const round = await begin('fact-opinion')
    await playRound(room, round, (task) => task.form === 'choice' && task.item.id === 'twice')
    const { returns } = await room.call.drills.result({ round: round.id })
    const due = (item: string) => returns.find((one) => one.item === item)?.dueAt ?? ''
    expect(due('always') < due('twice')).toBe(true)
  })
})

describe('a learner who is deleted while a round is open', () => {
  it('leaves a clear sentence for the next answer, and nothing in the store', async () => {
    const round = await begin('fact-opinion')
    await room.call.learners.remove({ learner: room.learner })
    const [first] = answersTo(round.tasks[0] as never, 0, true)
    await expect(
      room.call.drills.answer({ round: round.id, length: 0, answer: sent(1, first as never) }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('the learner that it belongs to was deleted'),
    })
    await expect(room.call.drills.result({ round: round.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(list()).rejects.toMatchObject({
      message: 'This learner is no longer there.',
    })
  })
})
