import fc from 'fast-check'
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { replayTurns } from '../../../engine/attempt/replay.ts'
import type { TimedTurn, Turn } from '../../../engine/attempt/turn.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import { canonicalJson } from '../../../electron/services/store/canonical-json.ts'
import { makeFolders, openRoom, pickUp, said } from '../practice-room.ts'
import { randomNumbers } from '../random-numbers.ts'

const SEQUENCES = Number(process.env['THIRD_RING_SEQUENCES'] ?? 40)

const turn: fc.Arbitrary<Turn> = fc.oneof(
  fc.record({
    kind: fc.constant('said' as const),
    moment: fc.constantFrom('opening', 'solution', 'loyal'),
    response: fc.constantFrom('tell-me', 'go-on', 'never-now', 'promise', 'shrug'),
  }),
  fc.constant({ kind: 'silent' as const, moment: 'opening' }),
  fc.constantFrom(
    { kind: 'held' as const },
    { kind: 'resumed' as const },
    { kind: 'hung-up' as const },
  ),
  fc.record({ kind: fc.constant('rewound' as const), to: fc.nat(4) }),
  fc.constant({ kind: 'logged' as const, statements: [], promises: [] }),
  fc.constant({ kind: 'reflected' as const, text: 'So be it.' }),
)

describe('the log of an attempt', () => {
  it(`is that of the engine alone, whatever is sent and however often the program is started anew (${SEQUENCES} sequences)`, async () => {
    const folders = makeFolders()
    const command = fc.record({
      turn,
      restart: fc.boolean(),
      again: fc.boolean(),
      wait: fc.nat(5_000),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 25 }), async (commands) => {
        let room = openRoom(folders)
        const { attempt, learner } = await pickUp(room, 'coach')
        const { copy } = await room.call.attempts.read({ attempt })
        const scenario = prepareScenario(copy.document, copy.procedure)
        const model: TimedTurn[] = [{ at: 900, turn: { kind: 'picked-up', ring: 1 } }]
        for (const { turn: next, restart, again, wait } of commands) {
          if (restart) {
            await room.services.close()
            room = openRoom(folders)
          }
          const timed = { at: (model.at(-1)?.at ?? 0) + wait, turn: next }
          const fits = replayTurns(scenario, [...model, timed]).length === model.length + 1
          // The schema's lists are mutable, the model's are not; the call gets a copy of its own.
          const call = { attempt, length: model.length, turn: structuredClone(timed) as never }
          const answer = room.call.attempts.append(call)
          if (!fits) await expect(answer).rejects.toMatchObject({ code: 'REFUSED' })
          else {
            expect((await answer).length).toBe(model.length + 1)
            if (again) expect(await room.call.attempts.append(call)).toEqual(await answer)
            model.push(timed)
          }
        }
        const found = await room.call.attempts.read({ attempt })
        expect(canonicalJson(found.log)).toBe(canonicalJson(model))
        const replayed = replayTurns(scenario, model)
        expect(found).toMatchObject({ phase: replayed.phase, turns: replayed.played.length })
        await room.call.learners.remove({ learner })
        await room.services.close()
      }),
      { numRuns: SEQUENCES, seed: 20261107 },
    )
    folders.remove()
  }, 240_000)

  it('shows every changed character, in 500 of 500 changes inside used rows', async () => {
    const folders = makeFolders()
    const room = openRoom(folders)
    const { attempt } = await pickUp(room)
    for (let length = 1; length < 40; length += 1) {
      await room.call.attempts.append({
        attempt,
        length,
        turn: said(length * 1000, 'opening', 'go-on'),
      })
    }
    await room.call.attempts.writeNotes({ attempt, notes: 'Order 48213' })
    await room.services.close()
    const path = join(folders.data, 'third-ring.db')
    const random = randomNumbers(20261108)
    const columns = [
      ['turns', 'json'],
      ['turns', 'chain'],
      ['turns', 'at_milliseconds'],
      ['attempts', 'chain'],
      ['attempts', 'seed'],
      ['attempts', 'started_at_milliseconds'],
      ['attempts', 'scenario'],
      ['learners', 'name'],
      ['learners', 'created_at_milliseconds'],
      ['notes', 'text'],
      ['scenario_copies', 'json'],
    ] as const
    let noticed = 0
    for (let number = 0; number < 500; number += 1) {
      const [table, column] = columns[number % columns.length] ?? columns[0]
      const database = new DatabaseSync(path)
      const key =
        table === 'turns'
          ? 'place'
          : table === 'scenario_copies'
            ? 'hash'
            : table === 'notes'
              ? 'attempt'
              : 'id'
      const rows = database.prepare(`SELECT ${key} AS key, ${column} AS value FROM ${table}`).all()
      const row = rows[Math.floor(random() * rows.length)]
      const set = database.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key} = ?`)
      set.run(changed(row?.['value'], random), row?.['key'] ?? null)
      database.close()
      const again = openRoom(folders)
      if (again.services.store.state.kind === 'damaged') noticed += 1
      await again.services.close()
      const repaired = new DatabaseSync(path)
      repaired
        .prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key} = ?`)
        .run(row?.['value'] ?? null, row?.['key'] ?? null)
      repaired.close()
    }
    console.log(`changed characters: ${noticed} of 500 noticed (seed 20261108)`)
    expect(noticed).toBe(500)
    const whole = openRoom(folders)
    expect((await whole.call.attempts.read({ attempt })).log).toHaveLength(40)
    await whole.services.close()
    folders.remove()
  }, 240_000)
})

function changed(value: unknown, random: () => number): string | number {
  if (typeof value === 'number') return value + 1 + Math.floor(random() * 100)
  const text = String(value)
  const place = Math.floor(random() * text.length)
  const other = String.fromCharCode(text.charCodeAt(place) ^ 1 || 0x41)
  return text.slice(0, place) + other + text.slice(place + 1)
}
