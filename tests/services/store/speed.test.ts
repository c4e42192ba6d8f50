import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { makeFolders, openRoom, pickUp } from '../practice-room.ts'
import { endlessTurn } from '../processes/endless-turns.ts'

const TURNS = 10_000
/** The last turns of these are appended one by one and timed. */
const TIMED = 1_000

describe('a very long attempt', () => {
  it(`of ${TURNS} turns takes its next turn at once and is resumed within half a second of work`, async () => {
    const folders = makeFolders()
    let room = openRoom(folders)
    const { attempt } = await pickUp(room)
    room.services.store.write((tables) => {
      let row = tables.attempts.find(attempt)
      for (let place = 1; place < TURNS - TIMED && row !== null; place += 1) {
        row = { ...row, chain: tables.turns.add(row, laterTurn(place)), length: row.length + 1 }
        tables.attempts.write(row)
      }
    })
    await room.call.attempts.read({ attempt })
    const times: number[] = []
    const before = process.cpuUsage()
    for (let length = TURNS - TIMED; length < TURNS; length += 1) {
      const start = performance.now()
      await room.call.attempts.append({ attempt, length, turn: laterTurn(length) })
      times.push(performance.now() - start)
    }
    const appending = workSince(before) / TIMED
    await room.services.close()

    room = openRoom(folders)
    const [start, work] = [performance.now(), process.cpuUsage()]
    const found = await room.call.attempts.read({ attempt })
    const [resumed, resuming] = [performance.now() - start, workSince(work)]
    expect(found.log).toHaveLength(TURNS)
    await room.services.close()

    times.sort((one, other) => one - other)
    const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2)
    const bytes = Math.round(statSync(join(folders.data, 'third-ring.db')).size / TURNS)
    console.log(
      `a long attempt of ${TURNS} turns: append p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${appending.toFixed(2)} ms of work; ` +
        `resume ${resumed.toFixed(0)} ms, ${resuming.toFixed(0)} ms of work; ${bytes} bytes a turn`,
    )
    folders.remove()
    // Work, not time: another program may have the machine meanwhile.
    expect(appending).toBeLessThan(5)
    expect(resuming).toBeLessThan(500)
  }, 240_000)
})

/** A turn after the pick-up at 900 milliseconds. */
function laterTurn(place: number): TimedTurn {
  return { at: 900 + place * 10, turn: endlessTurn(place).turn }
}

/** Milliseconds of processor time. */
function workSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
