/** A company's own procedure, LAST, as a file in the user's folder: from the file to the debrief, without code. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { projectFolder } from '../../tools/project-folder.ts'
import {
  makeFolders,
  openRoom,
  playToTheEnd,
  writeScenario,
  type Folders,
  type Room,
} from './practice-room.ts'
import { smallScenario } from './small-scenario.ts'

const LAST = readFileSync(join(projectFolder, 'tests/fixtures/last-4.yaml'), 'utf8')
const SCENARIO = smallScenario('ours', 'Ours')
  .replace('procedure: complaint-7', 'procedure: last-4')
  .replace('performs: [accept, listen]', 'performs: [listen, apologise]')
  .replace(/performs: \[recognise.*\]/, 'performs: [solve, thank]')
let folders: Folders
let room: Room
beforeEach(() => {
  folders = makeFolders()
  mkdirSync(join(folders.own, 'procedures'), { recursive: true })
  writeProcedure(LAST)
  writeScenario(folders.own, 'ours', SCENARIO)
  room = openRoom(folders)
})
afterEach(async () => {
  await room.services.close()
  folders.remove()
})

function writeProcedure(text: string): void {
  writeFileSync(join(folders.own, 'procedures', 'last-4.yaml'), text)
}

async function played(): Promise<{ learner: string; attempt: string }> {
  const { id: learner } = await room.call.learners.add({ name: 'Alice' })
  const begun = { learner, scenario: 'yours_ours', mode: 'practice' } as const
  const { id: attempt } = await room.call.attempts.begin(begun)
  const turn = { at: 900, turn: { kind: 'picked-up', ring: 1 } } as const
  await room.call.attempts.append({ attempt, length: 0, turn })
  await playToTheEnd(room, attempt)
  return { learner, attempt }
}

describe("a company's own procedure", () => {
  it('scores a scenario of the company, from its file to the debrief and the progress', async () => {
    const { learner, attempt } = await played()
    const debrief = await room.call.attempts.debrief({ attempt })
    expect(debrief.scorecard.ladder.map(({ step, credit }) => `${step} ${credit}`)).toEqual([
      'listen full',
      'apologise full',
      'solve full',
      'thank full',
    ])
    expect(debrief).toMatchObject({ procedureChanged: false, scorecard: { percent: 100 } })
    const { procedures } = await room.call.progress.read({ learner })
    expect(procedures).toMatchObject([
      { procedure: 'last-4', title: 'Listen, apologise, solve, thank', calls: 1, weakest: null },
    ])
  })

  it('that is changed leaves old scorecards as they were, and they say so', async () => {
    const { attempt } = await played()
    const before = await room.call.attempts.debrief({ attempt })
    writeProcedure(LAST.replace('title: Apologise', 'title: Say sorry'))
    const after = await room.call.attempts.debrief({ attempt })
    expect(after.procedureChanged).toBe(true)
    expect(after.scorecard).toEqual(before.scorecard)
    expect(after.copy.procedure.steps[1]?.title).toBe('Apologise')
  })

  it('that is renamed, or gone with its scenario, leaves them readable too', async () => {
    const { learner, attempt } = await played()
    rmSync(join(folders.own, 'procedures'), { recursive: true })
    const debrief = await room.call.attempts.debrief({ attempt })
    expect(debrief).toMatchObject({ procedureChanged: true, scorecard: { percent: 100 } })
    rmSync(join(folders.own, 'ours'), { recursive: true })
    expect((await room.call.attempts.debrief({ attempt })).scorecard.ladder).toHaveLength(4)
    expect((await room.call.progress.read({ learner })).procedures).toHaveLength(1)
  })

  it.each([
    ['procedure', 'last-4', 'last-5', false, /TR307 .*“last-5”.*did you mean “last-4”/],
    [
      'skill',
      '[complaints]',
      '[complaint]',
      true,
      /TR521 .*“complaint”.*did you mean “complaints”/,
    ],
    [
      'principle',
      'principles: [promise]',
      'principles: [promises]',
      false,
      /TR210 .*“promises”.*“promise”/,
    ],
    ['picture', '  solution:\n', '  solution:\n    picture: rain\n', false, /TR306 .*“rain”/],
  ])(
    'in a scenario that names an unknown %s, the library says which and where',
    async (_, from, to, playable, problem) => {
      writeScenario(folders.own, 'ours', SCENARIO.replace(from, to))
      const entry = (await room.call.library.list({})).find(({ id }) => id === 'yours_ours')
      expect(entry?.playable).toBe(playable)
      expect(entry?.problems.join('\n')).toMatch(problem)
      expect(entry?.problems[0]).toMatch(/^ours\/scenario\.yaml:\d+:\d+ /)
    },
  )
})
