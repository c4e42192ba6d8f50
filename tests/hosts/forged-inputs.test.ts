/** Every call of the contract, with inputs that nobody should send: what the schema refuses reaches nobody. */
import { isContractProcedure } from '@orpc/contract'
import { fc } from '@fast-check/vitest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { contract } from '../../contract/contract.ts'
import { startHost, type HostUnderTest } from './host-under-test.ts'

let under: HostUnderTest
beforeAll(async () => {
  under = await startHost()
})
afterAll(() => under.close())

interface Call {
  readonly path: string
  readonly schema: z.ZodType
}

function callsOf(part: unknown, path: string): readonly Call[] {
  if (isContractProcedure(part)) {
    const schema = part['~orpc'].inputSchema
    if (!(schema instanceof z.ZodType)) throw new Error(`${path} has no schema for its input`)
    return [{ path, schema }]
  }
  return Object.entries(Object(part)).flatMap(([name, inner]) => callsOf(inner, `${path}/${name}`))
}

const calls = callsOf(contract, '')

/** Values that are nearly what calls want, and values that are nothing of the kind. */
const name = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'a',
    '../x',
    '__proto__',
    'a'.repeat(81),
    'angry-caller',
    '\u0000',
    '\u202egnp.exe',
  ),
  fc.string({ maxLength: 100 }),
)
const value = fc.oneof(
  name,
  fc.jsonValue({ maxDepth: 2 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(-1, 2 ** 53, 1e308, true, null),
  fc.array(name, { maxLength: 3 }),
)
const keys = [
  'name',
  'learner',
  'scenario',
  'mode',
  'attempt',
  'length',
  'turn',
  'notes',
  'backup',
  'theme',
  '__proto__',
  'constructor',
  'volume',
]
const input = fc.oneof(fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 4 }), value)

test('every call of the contract has a schema for its input', () => {
  expect(calls.length).toBeGreaterThan(20)
})

describe.each(calls)('$path', ({ path, schema }) => {
  test('refuses what its schema refuses', async () => {
    await fc.assert(
      fc.asyncProperty(input, async (forged) => {
        // What arrives is what JSON keeps of it.
        const arriving: unknown = JSON.parse(JSON.stringify(forged))
        fc.pre(!schema.safeParse(arriving).success)
        const before = under.services.reached.length
        const answer = await under.send(under.goodCall(`/api${path}`, forged))
        expect(answer.status).toBe(400)
        expect(answer.text).not.toMatch(/\.ts:|node_modules/)
        expect(under.services.reached).toHaveLength(before)
      }),
      { numRuns: 40, seed: 20261122 },
    )
  })
})
