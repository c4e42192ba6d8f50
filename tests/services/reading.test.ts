/** What is done of a path besides calls: chapters that were read, drills of which a round was finished. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SOUND_CHAPTER } from '../../engine/problems/sound-files.ts'
import { closeDrillRoom, openDrillRoom, playRound, type DrillRoom } from './drills/drill-room.ts'
import { openRoom } from './practice-room.ts'

let room: DrillRoom
beforeEach(async () => {
  room = await openDrillRoom()
  writeChapter(join(room.folders.program, 'scenarios'), 'first-words')
})
afterEach(() => closeDrillRoom(room))

function writeChapter(scenarios: string, id: string): void {
  mkdirSync(join(scenarios, 'handbook'), { recursive: true })
  const text = SOUND_CHAPTER.replace('id: first-words', `id: ${id}`)
  writeFileSync(join(scenarios, 'handbook', `${id}.yaml`), text)
}

const markRead = (chapter: string, learner = room.learner) =>
  room.call.handbook.markRead({ learner, chapter })
const done = (learner = room.learner) => room.call.progress.done({ learner })

describe('a chapter that was read to the end', () => {
  it('is on the disk when it is acknowledged: a program that dies at once has it', async () => {
    expect(await markRead('first-words')).toEqual({ saved: true })
    const other = openRoom(room.folders, { clock: room.clock })
    expect((await other.call.progress.done({ learner: room.learner })).chapters).toEqual([
      'first-words',
    ])
    await other.services.close()
  })

  it('counts from the first time on, and stands in what a learner takes along', async () => {
    await markRead('first-words')
    room.clock.time += 86_400_000
    await markRead('first-words')
    const { path } = await room.call.learners.export({ learner: room.learner, what: 'everything' })
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      chaptersRead: [{ chapter: 'first-words', readAt: '2026-11-03T09:00:00.000Z' }],
    })
  })

  it('is nobody else’s, and goes with its learner', async () => {
    const boris = (await room.call.learners.add({ name: 'Boris' })).id
    await markRead('first-words')
    expect((await done(boris)).chapters).toEqual([])
    await room.call.learners.remove({ learner: room.learner })
    await expect(done()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(markRead('first-words')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const database = new DatabaseSync(join(room.folders.data, 'third-ring.db'))
    expect(database.prepare('SELECT * FROM chapters_read').all()).toEqual([])
    database.close()
  })

  it('that is not there is not kept', async () => {
    await expect(markRead('nowhere')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await done()).chapters).toEqual([])
  })

  it('that was damaged on the disk is noticed', async () => {
    await markRead('first-words')
    const { folders } = room
    await room.services.close()
    const database = new DatabaseSync(join(folders.data, 'third-ring.db'))
    database.exec('UPDATE chapters_read SET read_at_milliseconds = 7')
    database.close()
    room = { ...room, ...openRoom(folders) }
    expect(await room.call.store.state({})).toMatchObject({ kind: 'damaged' })
  })
})

describe('a drill', () => {
  it('is done once a round of it was finished, however it went, and not before', async () => {
    const [drill] = await room.call.drills.list({ learner: room.learner })
    const what = { kind: 'drill', drill: drill?.id ?? '' } as const
    const round = await room.call.drills.begin({ learner: room.learner, what })
    expect((await done()).drills).toEqual([])
    await playRound(room, round, () => false)
    expect((await done()).drills).toEqual([drill?.id])
  })

  it('is not done by the few items of it that the practice of a day asked', async () => {
    const what = { kind: 'today' } as const
    const round = await room.call.drills.begin({ learner: room.learner, what })
    await playRound(room, round)
    expect(await room.call.drills.history({ learner: room.learner })).not.toEqual([])
    expect((await done()).drills).toEqual([])
  })
})

describe('a path of one’s own', () => {
  it('names its own drills and chapters by the ids under which they are kept', async () => {
    const { own } = room.folders
    writeChapter(own, 'our-words')
    const days = 'days:\n  - { id: one, title: A day, chapters: [our-words, first-words] }\n'
    mkdirSync(join(own, 'paths'), { recursive: true })
    writeFileSync(
      join(own, 'paths', 'ours.yaml'),
      `format: 1\nid: ours\ntitle: Ours\npurpose: To know our words.\n${days}`,
    )
    const stop = new AbortController()
    for await (const { paths } of await room.call.library.watch({}, { signal: stop.signal })) {
      const tasks = paths[0]?.days[0]?.tasks
      expect(tasks?.map(({ id }) => id)).toEqual(['yours_our-words', 'first-words'])
      for (const { id } of tasks ?? []) await markRead(id)
      break
    }
    expect((await done()).chapters.toSorted()).toEqual(['first-words', 'yours_our-words'])
  })
})
