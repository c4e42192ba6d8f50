import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replayTurns } from '../../../engine/attempt/replay.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import { makeFolders, openRoom } from '../practice-room.ts'
import { bundledProcess } from '../processes/bundled-process.ts'
import { endlessTurn } from '../processes/endless-turns.ts'
import { randomNumbers, testSeed } from '../random-numbers.ts'

const ROUNDS = Number(process.env['THIRD_RING_KILL_ROUNDS'] ?? 200)
const LANES = 2
/** Rounds on one attempt before the next is begun, so that attempts stay of a usual length. */
const ROUNDS_AN_ATTEMPT = 10
let appender: string
let built: string

beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), 'third-ring-built-'))
  appender = await bundledProcess('append-for-ever', built)
})
afterAll(() => rmSync(built, { recursive: true }))

describe('a process killed at any moment', () => {
  it(
    `loses no acknowledged choice in ${ROUNDS} rounds and resumes at the exact turn`,
    async () => {
      const seed = testSeed(20261103)
      const random = randomNumbers(seed)
      const lanes = Array.from({ length: LANES }, () => lane(Math.ceil(ROUNDS / LANES), random))
      const acknowledged = (await Promise.all(lanes)).reduce((sum, count) => sum + count, 0)
      console.log(
        `kill -9: ${ROUNDS} rounds, ${acknowledged} acknowledged choices, 0 lost (seed ${seed})`,
      )
      expect(acknowledged).toBeGreaterThan(ROUNDS)
    },
    10_000 + ROUNDS * 3_000,
  )
})

async function lane(rounds: number, random: () => number): Promise<number> {
  const folders = makeFolders()
  let attempt = ''
  let acknowledged = 0
  for (let round = 0; round < rounds; round += 1) {
    if (round % ROUNDS_AN_ATTEMPT === 0) attempt = await newAttempt(folders, round)
    const said = await appendUntilKilled(folders.data, attempt, random() * 40)
    const room = openRoom(folders)
    expect(room.services.store.state).toMatchObject({ kind: 'open', saving: 'saving' })
    const found = await room.call.attempts.read({ attempt })
    const lost = said.last - found.log.length
    expect(lost, `acknowledged ${said.last}, stored ${found.log.length}`).toBeLessThanOrEqual(0)
    // At most the one turn that was stored but not yet acknowledged.
    expect(lost).toBeGreaterThanOrEqual(-1)
    const expected = found.log.map((_turn, place) => endlessTurn(place))
    expect(found.log).toEqual(expected)
    const replayed = replayTurns(
      prepareScenario(found.copy.document, found.copy.procedure),
      expected,
    )
    expect(found.turns).toBe(replayed.played.length)
    acknowledged += said.count
    await room.services.close()
  }
  folders.remove()
  return acknowledged
}

async function newAttempt(
  folders: Parameters<typeof openRoom>[0],
  number: number,
): Promise<string> {
  const { call, services } = openRoom(folders)
  const learner = (await call.learners.add({ name: `Learner ${number}` })).id
  const { id } = await call.attempts.begin({ learner, scenario: 'small', mode: 'practice' })
  await services.close()
  return id
}

/** Runs the appending process and kills it the given milliseconds after it acknowledged the first turn. */
function appendUntilKilled(
  data: string,
  attempt: string,
  delay: number,
): Promise<{ last: number; count: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [appender, data, attempt], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    let complaint = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), delay)
      said += part
    })
    child.stderr.setEncoding('utf8').on('data', (part: string) => (complaint += part))
    child.on('close', () => {
      // A line without its end was cut off by the kill: nobody has read it.
      const lines = said
        .slice(0, said.lastIndexOf('\n') + 1)
        .trim()
        .split('\n')
      if (said === '') reject(new Error(complaint))
      else resolve({ last: Number(lines.at(-1)), count: lines.length })
    })
  })
}
