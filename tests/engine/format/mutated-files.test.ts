import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import { offeredResponses, step } from '../../../engine/conversation/step.ts'
import { readScenario } from '../../../engine/format/read-scenario.ts'
import { SOUND_LONG_SCENARIO, SOUND_SCENARIO } from '../../../engine/problems/sound-files.ts'
import { projectFolder } from '../../../tools/project-folder.ts'
import { fullScenario } from './full-scenario.ts'
import { programProcedures } from './program-procedures.ts'

const procedures = programProcedures()
const library = join(projectFolder, 'scenarios/library')
const sources = [
  SOUND_SCENARIO,
  SOUND_LONG_SCENARIO,
  fullScenario,
  ...readdirSync(library).map((name) => readFileSync(join(library, name, 'scenario.yaml'), 'utf8')),
]

/** Pieces that mean something to YAML or to the format. */
const PIECES = [
  '\n', '\t', ' ', '  ', ':', ': ', '- ', '? ', '#', '&a ', '*a', '!x ', '|', '>', "'", '"', '{', '}', '[', ']', ',', '%', '@', '`',
  '\0', '\ufeff', '\u2028', '\ud800', '🙂', '<<: ', '---\n', '...\n', '__proto__: x\n', 'null', '~', 'true', '-5', '1e9', '0x10', '99999999999',
  'when: ', 'calm', ' and ', 'next: opening', 'outcome: lost\n', 'hub: { topics: [price], then: opening }\n', '{customer.name}', '{', 'responses: []\n',
] // prettier-ignore

type Mutation = {
  readonly at: number
  readonly remove: number
  readonly insert: string
  readonly copyFrom: number
  readonly copy: number
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  remove: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(200)),
  insert: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...PIECES),
    fc.string({ maxLength: 6, unit: 'binary' }),
  ),
  copyFrom: fc.nat(),
  copy: fc.oneof(fc.constant(0), fc.constant(0), fc.nat(400)),
})

function mutated(source: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((text, { at, remove, insert, copyFrom, copy }) => {
    const place = at % (text.length + 1)
    const from = copyFrom % (text.length + 1)
    return (
      text.slice(0, place) + insert + text.slice(from, from + copy) + text.slice(place + remove)
    )
  }, source)
}

describe('two thousand mutated scenario files', () => {
  it(
    'are each accepted and playable, or refused with line and column, without a crash or a hang',
    { timeout: 120_000 },
    () => {
      let accepted = 0
      let slowest = 0
      fc.assert(
        fc.property(
          fc.constantFrom(...sources),
          fc.array(mutation, { minLength: 1, maxLength: 4 }),
          (source, mutations) => {
            const text = mutated(source, mutations)
            const before = process.cpuUsage()
            const { document, problems } = readScenario(text, 'mutated.yaml', { procedures })
            const { user, system } = process.cpuUsage(before)
            slowest = Math.max(slowest, (user + system) / 1000)
            const lines = text.split(/\r\n?|\n/)
            for (const problem of problems) {
              expect(problem.line).toBeGreaterThanOrEqual(1)
              expect(problem.line).toBeLessThanOrEqual(lines.length)
              expect(problem.column).toBeGreaterThanOrEqual(1)
              expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1]?.length ?? 0) + 1)
            }
            if (document === null) {
              expect(problems.some((problem) => problem.severity === 'error')).toBe(true)
              return
            }
            accepted += 1
            expect(JSON.parse(JSON.stringify(document))).toEqual(document)
            const procedure = procedures.get(document.procedure)
            if (procedure === undefined)
              throw new Error('an accepted scenario names a procedure that is known')
            const scenario = prepareScenario(document, procedure)
            let state = scenario.initial
            for (let turn = 0; turn < 40; turn += 1) {
              const [response] = offeredResponses(scenario, state)
              if (response === undefined) break
              const taken = step(scenario, state, { type: 'say', response: response.id })
              if (!taken.accepted) throw new Error('a response that is on offer is accepted')
              state = taken.state
            }
          },
        ),
        { numRuns: Number(process.env['MUTATIONS'] ?? 2000), seed: 20261122 },
      )
      expect(accepted).toBeGreaterThan(100)
      expect(slowest).toBeLessThan(500)
      expect(Object.keys(Object.prototype)).toEqual([])
    },
  )
})
