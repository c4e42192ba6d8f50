import fc from 'fast-check'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeFolders, openRoom, pickUp, said, type Folders, type Room } from './practice-room.ts'

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

const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  'x',
  7,
  [],
  { extra: 1 },
  { learner: '../../etc/passwd' },
  { learner: 'a', scenario: 'a', mode: 'god' },
  { attempt: 'a b', length: 0, turn: { at: 0, turn: { kind: 'picked-up', ring: 1 } } },
  { attempt: 'a', length: -1, turn: { at: 0, turn: { kind: 'picked-up', ring: 1 } } },
  { attempt: 'a', length: 0, turn: { at: 0.5, turn: { kind: 'picked-up', ring: 9 } } },
  {
    attempt: 'a',
    length: 0,
    turn: { at: 0, turn: { kind: 'said', moment: '__proto__', response: 'x' } },
  },
  { attempt: 'a', notes: 'x'.repeat(20_001) },
  { backup: '..' },
  JSON.parse('{ "__proto__": { "name": "x" } }'),
]

/** Every call of the contract by its path, as the host sees it: with any input whatever. */
function everyCall({ call }: Room): readonly [string, (input: unknown) => Promise<unknown>][] {
  const areas = {
    store: ['restore'],
    settings: ['change'],
    learners: ['add', 'rename', 'remove'],
    library: ['scenario', 'example'],
    attempts: [
      'list',
      'begin',
      'read',
      'append',
      'fork',
      'writeNotes',
      'remove',
      'hint',
      'debrief',
    ],
  }
  // The client is typed by the contract; hostile input is what the types forbid.
  const loose = call as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >
  return Object.entries(areas).flatMap(([area, names]) =>
    names.map(
      (name) =>
        [
          `${area}.${name}`,
          (input: unknown) => loose[area]?.[name]?.(input) ?? Promise.resolve(),
        ] as const,
    ),
  ) as [string, (input: unknown) => Promise<unknown>][]
}

describe('the router', () => {
  it('refuses every hostile input with a plain error and changes nothing', async () => {
    const codes = new Set<string>()
    for (const [path, call] of everyCall(room)) {
      for (const input of HOSTILE) {
        if (
          path === 'settings.change' &&
          Array.isArray(input) === false &&
          JSON.stringify(input) === '{}'
        )
          continue
        const error = await call(input).then(
          () => null,
          (thrown: unknown) => thrown as { code: string; message: string },
        )
        expect(error, `${path} ${JSON.stringify(input)}`).not.toBeNull()
        codes.add(error?.code ?? '')
        expect(error?.message).not.toMatch(/\/|\\|node:|at /)
      }
    }
    expect([...codes].toSorted()).toEqual(['BAD_REQUEST'])
    expect(await room.call.learners.list({})).toEqual([])
    expect(existsSync(join(folders.data, 'logs'))).toBe(false)
  })

  it('never crashes on arbitrary input', async () => {
    const calls = everyCall(room)
    await fc.assert(
      fc.asyncProperty(fc.nat(calls.length - 1), fc.anything(), async (number, input) => {
        const outcome = await calls[number]?.[1](input).then(
          () => 'answered',
          (error: unknown) => String((error as { code?: unknown }).code),
        )
        expect(['answered', 'BAD_REQUEST', 'NOT_FOUND', 'REFUSED']).toContain(outcome)
      }),
      { numRuns: 500, seed: 20261106 },
    )
  })

  it('names expected failures by the contract’s codes', async () => {
    const missing = room.call.attempts.read({ attempt: 'nobody' })
    await expect(missing).rejects.toMatchObject({
      defined: true,
      code: 'NOT_FOUND',
      message: 'This attempt is no longer there.',
    })
  })

  it('hides unexpected errors behind one sentence and logs them without what people wrote', async () => {
    const { attempt } = await pickUp(room)
    vi.spyOn(room.services.attempts, 'writeNotes').mockImplementation((_id, text) => {
      throw new TypeError(`cannot read ${text} of /home/alice/secret`)
    })
    const call = room.call.attempts.writeNotes({
      attempt,
      notes: 'Mrs. Renard lives in Elm Street',
    })
    const error = await call.catch((thrown: unknown) => thrown as Error & { code: string })
    expect(error).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      message: expect.stringContaining('Something went wrong'),
    })
    expect(JSON.stringify(error)).not.toMatch(/secret|Elm|home/)
    const log = readFileSync(join(folders.data, 'logs', 'third-ring.log'), 'utf8')
    expect(log).toContain('attempts.writeNotes: TypeError')
    expect(log).not.toMatch(/Elm|secret/)
  })

  it('says what the program is and where the data are', async () => {
    expect(await room.call.program.information({})).toEqual({
      version: '9.8.7',
      host: 'browser',
      dataFolder: folders.data,
      libraryFolder: folders.own,
      lastBackupAt: null,
    })
  })

  it('tells watchers of the store when its state changes, and lets them go', async () => {
    const stop = new AbortController()
    const states: string[] = []
    const watching = (async () => {
      for await (const state of await room.call.store.watch({}, { signal: stop.signal })) {
        states.push(state.kind)
        if (state.kind === 'damaged') break
      }
    })()
    await vi.waitFor(() => expect(states).toEqual(['open']))
    const { attempt } = await pickUp(room)
    await room.services.close()
    const path = join(folders.data, 'third-ring.db')
    const bytes = readFileSync(path)
    bytes[bytes.indexOf('picked-up')] = 0x58
    room = openRoom(folders)
    await watching
    expect(states).toEqual(['open'])
    await room.services.close()
    writeFileSync(path, bytes)
    room = openRoom(folders)
    expect(await room.call.store.state({})).toMatchObject({ kind: 'damaged' })
    await expect(room.call.attempts.read({ attempt })).rejects.toMatchObject({
      code: 'STORE_CLOSED',
    })
  })
})

describe('a store damaged while it is open', () => {
  it('is noticed when the row is read, never shown, and told to watchers', async () => {
    const { attempt } = await pickUp(room)
    await room.call.attempts.append({ attempt, length: 1, turn: said(5_000, 'opening', 'go-on') })
    const states: string[] = []
    const watching = (async () => {
      for await (const state of room.services.store.changes.watch()) states.push(state.kind)
    })()
    await vi.waitFor(() => expect(states).toEqual(['open']))
    room.services.store.write((tables) => {
      const row = tables.attempts.find(attempt)
      if (row !== null)
        tables.attempts.write({ ...row, length: row.length + 1, chain: 'f'.repeat(64) })
    })
    await expect(room.call.attempts.read({ attempt })).rejects.toMatchObject({
      code: 'STORE_CLOSED',
    })
    await vi.waitFor(() => expect(states).toEqual(['open', 'damaged']))
    await room.services.close()
    await watching
  })
})
