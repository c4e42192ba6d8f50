import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolders, openRoom, pickUp } from '../practice-room.ts'
import { endlessTurn } from '../processes/endless-turns.ts'

const TURNS = 10_000

describe('a very long attempt', () => {
  it(`of ${TURNS} turns is stored turn by turn without waiting and resumed within half a second`, async () => {
    const folders = makeFolders()
    let room = openRoom(folders)
    const { attempt, learner } = await pickUp(room)
    const times: number[] = []
    for (let length = 1; length < TURNS; length += 1) {
      const before = performance.now()
      await room.call.attempts.append({
        attempt,
        length,
        turn: endlessTurn(length + (length % 7 === 0 ? 1 : 0)),
      })
      times.push(performance.now() - before)
    }
    await room.services.close()
    const opening = performance.now()
    room = openRoom(folders)
    const opened = performance.now()
    const found = await room.call.attempts.read({ attempt })
    const resumed = performance.now()
    expect(found.log).toHaveLength(TURNS)
    const listing = performance.now()
    await room.call.attempts.list({ learner })
    const listed = performance.now()
    await room.services.close()
    times.sort((one, other) => one - other)
    const [p50, p99] = [
      times[Math.floor(times.length / 2)] ?? 0,
      times[Math.floor(times.length * 0.99)] ?? 0,
    ]
    const size = statSync(join(folders.data, 'third-ring.db')).size
    const figures = {
      p50,
      p99,
      open: opened - opening,
      resume: resumed - opened,
      list: listed - listing,
    }
    const shown = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(2)} ms`)
    console.log(
      `a long attempt: ${TURNS} turns, ${shown.join(', ')}, ${Math.round(size / TURNS)} bytes a turn`,
    )
    folders.remove()
    // Generous, for busy machines; the figures above are what counts.
    expect(p99).toBeLessThan(50)
    expect(figures.resume).toBeLessThan(500)
  }, 120_000)
})
