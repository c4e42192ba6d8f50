import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DrillEntry } from '../../../contract/drill-messages.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  closeDrillRoom,
  openDrillRoom,
  playRound,
  writeDrill,
  type DrillRoom,
} from './drill-room.ts'
import { SMALL_DRILLS } from './small-drills.ts'

let room: DrillRoom
beforeEach(async () => {
  room = await openDrillRoom()
})
afterEach(() => closeDrillRoom(room))

const SORT = SMALL_DRILLS['fact-opinion'] ?? ''
const entries = () => room.call.drills.list({ learner: room.learner })
const entry = async (id: string) => (await entries()).find((one) => one.id === id)

describe('a drill file of the user', () => {
  it.each([
    ['broken', 'format: 1\nid: mine\nkind: sort\ntitle: [', /TR110/],
    ['empty', '', /TR104/],
    ['of a newer format', SORT.replace('format: 1', 'format: 7'), /TR215.*update the program/],
    ['of no known kind', SORT.replace('kind: sort', 'kind: crossword'), /TR210/],
    ['called otherwise than its id', SORT, /TR701/],
    ['a picture by mistake', '\u0000\u0001PNG', /TR10\d/],
  ])('that is %s is listed with its problem and stops no other', async (_, text, problem) => {
    writeDrill(room.folders.own, 'mine.yaml', text)
    const mine = await entry('yours_mine')
    expect(mine).toMatchObject({ playable: false, card: null, origin: 'yours' })
    expect(mine?.problems.join('\n')).toMatch(problem)
    expect((await entries()).filter(({ playable }) => playable)).toHaveLength(6)
    await expect(
      room.call.drills.begin({
        learner: room.learner,
        what: { kind: 'drill', drill: 'yours_mine' },
      }),
    ).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringContaining('mended') })
    expect((await room.call.drills.today({ learner: room.learner })).state).toBe('ready')
  })

  it('with the id of one of the program’s own says so, and can be played all the same', async () => {
    writeDrill(room.folders.own, 'fact-opinion.yaml', SORT)
    const mine = await entry('yours_fact-opinion')
    expect(mine?.problems).toEqual([expect.stringContaining('TR310')])
    const round = await room.call.drills.begin({
      learner: room.learner,
      what: { kind: 'drill', drill: 'yours_fact-opinion' },
    })
    await playRound(room, round)
    expect((await entry('yours_fact-opinion'))?.last?.share).toBe(1)
    expect((await entry('fact-opinion'))?.last).toBeNull()
  })

  it('with the id of another file of the folder is the broken one of the two', async () => {
    writeDrill(room.folders.own, 'mine.yaml', SORT.replaceAll('fact-opinion', 'mine'))
    writeDrill(room.folders.own, 'mine.yml', SORT.replaceAll('fact-opinion', 'mine'))
    const mine = (await entries()).filter(({ origin }) => origin === 'yours')
    expect(mine.map(({ playable }) => playable)).toEqual([true, false])
    expect(mine[1]?.problems).toEqual([expect.stringContaining('lies in the folder already')])
    expect(new Set(mine.map(({ id }) => id)).size).toBe(2)
  })

  it('with a broken string table is shown as it was written, with the problem of the table', async () => {
    writeDrill(room.folders.own, 'mine.yaml', SORT.replaceAll('fact-opinion', 'mine'))
    const folder = join(room.folders.own, 'drills/strings/fr')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'mine.yaml'), 'format: 1\nlanguage: fr\ndrill: [')
    const shown = await room.call.drills.list({ learner: room.learner, language: 'fr' })
    const mine = shown.find(({ id }) => id === 'yours_mine')
    expect(mine?.card?.title).toBe('Fact or opinion')
    expect(mine?.problems.join('\n')).toContain('drills/strings/fr/mine.yaml')
  })

  it('that comes or goes while somebody looks appears and disappears', async () => {
    const stop = new AbortController()
    const watch = await room.call.drills.watch({ learner: room.learner }, { signal: stop.signal })
    const seen = async () => {
      const { value } = await watch.next()
      return ((value ?? []) as readonly DrillEntry[]).some(({ id }) => id === 'yours_mine')
    }
    expect(await seen()).toBe(false)
    writeDrill(room.folders.own, 'mine.yaml', SORT.replaceAll('fact-opinion', 'mine'))
    expect(await seen()).toBe(true)
    rmSync(join(room.folders.own, 'drills/mine.yaml'))
    expect(await seen()).toBe(false)
    stop.abort()
  })
})
