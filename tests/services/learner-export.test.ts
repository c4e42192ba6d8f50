/** What a learner can take along, and what is gone once they are. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SOUND_DRILL } from '../../engine/problems/sound-files.ts'
import { openForReading } from '../../electron/services/store/sqlite-connection.ts'
import { projectFolder } from '../../tools/project-folder.ts'
import {
  makeFolders,
  openRoom,
  pickUp,
  playToTheEnd,
  type Folders,
  type Room,
} from './practice-room.ts'
import { answersTo } from './drills/drill-room.ts'
import { smallScenario } from './small-scenario.ts'

let folders: Folders
let room: Room
beforeEach(() => {
  folders = makeFolders({ small: smallScenario('small', '=SUM(A1), “the small one”') })
  mkdirSync(join(folders.program, 'scenarios', 'drills'), { recursive: true })
  writeFileSync(join(folders.program, 'scenarios', 'drills', 'first-words.yaml'), SOUND_DRILL)
  room = openRoom(folders)
})
afterEach(async () => {
  await room.services.close()
  folders.remove()
})

/** A learner with one of everything: a finished call, one on hold, a drill, notes, reminders. */
async function alice(): Promise<string> {
  const { call } = room
  const { learner, attempt } = await pickUp(room)
  await playToTheEnd(room, attempt)
  await call.attempts.writeNotes({ attempt, notes: 'She rang twice <b>before</b>.' })
  await call.attempts.begin({ learner, scenario: 'small', mode: 'coach' })
  await call.notes.write({ learner, chapter: 'complaints', text: 'Ring back at noon.' })
  await call.reminders.change({
    learner,
    reminders: { on: true, times: [{ at: '08:30', days: [1] }] },
  })
  const round = await call.drills.begin({ learner, what: { kind: 'drill', drill: 'first-words' } })
  const answers = round.tasks.flatMap((task, number) => answersTo(task, number, true))
  for (const [length, answer] of answers.entries()) {
    const at = Date.parse(round.startedAt) + length
    // The parsed type wants mutable lists; these are copies of their own.
    const given = structuredClone({ at, answer }) as never
    await call.drills.answer({ round: round.id, length, answer: given })
  }
  return learner
}

function read(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
}

describe('a learner takes along', () => {
  it('everything that is kept about them, in one file that can be read', async () => {
    const learner = await alice()
    const { path } = await room.call.learners.export({ learner, what: 'everything' })
    expect(path.startsWith(join(folders.data, 'exports'))).toBe(true)
    const file = read(path)
    expect(file).toMatchObject({
      format: 1,
      version: '9.8.7',
      learner: { id: learner, name: expect.stringMatching(/^Alice/) },
      settings: { language: 'system' },
      reminders: { on: true, times: [{ at: '08:30', days: [1] }] },
      notes: { chapters: [{ chapter: 'complaints', text: 'Ring back at noon.' }] },
      progress: { calls: 1 },
      drills: [{ round: { drill: 'first-words' } }],
      calls: [
        { phase: 'ringing', conversation: null, scorecard: null },
        {
          phase: 'debrief',
          percent: expect.any(Number),
          notes: 'She rang twice <b>before</b>.',
          scorecard: { criteria: expect.any(Array), ladder: expect.any(Array) },
          conversation: { turns: [{ said: expect.stringContaining('fed up') }, {}] },
          log: [{ turn: { kind: 'picked-up' } }, {}, {}, { turn: { kind: 'logged' } }],
        },
      ],
    })
  })

  it('nothing of anybody else', async () => {
    const learner = await alice()
    const { id: bob } = await room.call.learners.add({ name: 'Bob' })
    const { path } = await room.call.learners.export({ learner: bob, what: 'everything' })
    const text = readFileSync(path, 'utf8')
    expect(text).not.toContain(learner)
    expect(text).not.toContain('Alice')
    expect(read(path)).toMatchObject({ calls: [], drills: [], notes: { chapters: [], calls: [] } })
  })

  it('only what docs/export.md explains', async () => {
    const page = readFileSync(join(projectFolder, 'docs', 'export.md'), 'utf8')
    const { path } = await room.call.learners.export({ learner: await alice(), what: 'everything' })
    const file = read(path)
    const [first] = file['calls'] as Record<string, unknown>[]
    for (const key of [...Object.keys(file), ...Object.keys(first ?? {})])
      expect(page, key).toContain(`\`${key}\``)
  })

  it('the results as a table in which no title is a formula', async () => {
    const learner = await alice()
    const { path } = await room.call.learners.export({ learner, what: 'results' })
    const lines = readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(
      /^kind,finished,id,title,mode,percent,stars,outcome,minutes,procedure-order,/,
    )
    expect(lines.some((line) => line.includes(`"'=SUM(A1), “the small one”"`))).toBe(true)
    expect(lines.some((line) => /^drill,.*,100,/.test(line))).toBe(true)
  })

  it('one file of each kind: a new one takes the place of the old, also under a new name', async () => {
    const learner = await alice()
    await room.call.learners.export({ learner, what: 'everything' })
    await room.call.learners.rename({ learner, name: 'Ève / “..”' })
    const { path } = await room.call.learners.export({ learner, what: 'everything' })
    expect(readdirSync(join(folders.data, 'exports'))).toEqual([
      `third-ring-eve-${learner.slice(0, 8)}.json`,
    ])
    expect(existsSync(path)).toBe(true)
  })
})

describe('a learner who is removed', () => {
  it('leaves no row in any table and no file', async () => {
    const learner = await alice()
    await room.call.learners.export({ learner, what: 'everything' })
    await room.call.learners.export({ learner, what: 'results' })
    await room.call.learners.remove({ learner })
    expect(readdirSync(join(folders.data, 'exports'))).toEqual([])
    await room.services.close()
    const database = openForReading(join(folders.data, 'third-ring.db'))
    const tables = database
      .prepare(
        "SELECT name FROM pragma_table_list WHERE name NOT LIKE 'sqlite%' AND schema = 'main'",
      )
      .all()
      .map((table) => String(table['name']))
    for (const table of tables) {
      const text = JSON.stringify(database.prepare(`SELECT * FROM ${table}`).all())
      expect(text.includes(learner), table).toBe(false)
    }
    database.close()
    room = openRoom(folders)
  })

  it('cannot be exported any more', async () => {
    const what = 'everything' as const
    await expect(room.call.learners.export({ learner: 'nobody', what })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('a disk that does not take the file', () => {
  it('is told in a sentence, and nothing else is touched', async () => {
    const learner = await alice()
    writeFileSync(join(folders.data, 'exports'), 'in the way')
    const written = room.call.learners.export({ learner, what: 'everything' })
    await expect(written).rejects.toMatchObject({ code: 'NOT_SAVED' })
    expect((await room.call.attempts.list({ learner })).length).toBe(2)
  })
})
