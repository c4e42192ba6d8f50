/** A program folder and a data folder of a test's own, and the services opened in them through the router. */
import { createRouterClient } from '@orpc/server'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  openServices,
  type Services,
  type ServicesOptions,
} from '../../electron/services/open-services.ts'
import { createServiceRouter } from '../../electron/services/service-router.ts'
import { smallScenario } from './small-scenario.ts'

const PROJECT = join(import.meta.dirname, '..', '..')

export interface Folders {
  readonly program: string
  readonly data: string
  readonly own: string
  remove(): void
}

export function makeFolders(
  scenarios: Readonly<Record<string, string>> = { small: smallScenario() },
): Folders {
  const root = mkdtempSync(join(tmpdir(), 'third-ring-test-'))
  const [program, data] = [join(root, 'program'), join(root, 'data')]
  mkdirSync(join(program, 'scenarios', 'library'), { recursive: true })
  cpSync(join(PROJECT, 'scenarios', 'procedures'), join(program, 'scenarios', 'procedures'), {
    recursive: true,
  })
  writeFileSync(join(program, 'package.json'), '{ "version": "9.8.7" }')
  for (const [id, text] of Object.entries(scenarios))
    writeScenario(join(program, 'scenarios', 'library'), id, text)
  mkdirSync(data)
  return {
    program,
    data,
    own: join(data, 'scenarios'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

export function writeScenario(library: string, folder: string, text: string): void {
  mkdirSync(join(library, folder), { recursive: true })
  writeFileSync(join(library, folder, 'scenario.yaml'), text)
}

/** A clock that stands where it is put. */
export class SetClock {
  time = Date.UTC(2026, 10, 3, 9, 0, 0)
  now = (): number => this.time
}

export function openRoom(folders: Folders, options: Partial<ServicesOptions> = {}) {
  const services: Services = openServices({
    dataFolder: folders.data,
    programFolder: folders.program,
    scenariosFolder: folders.own,
    host: 'browser',
    ...options,
  })
  return { services, call: createRouterClient(createServiceRouter(services)) }
}

let learners = 0

export type Room = ReturnType<typeof openRoom>

/** A learner with a small attempt that has just been picked up. */
export async function pickUp({ call }: Room, mode: 'coach' | 'practice' | 'exam' = 'practice') {
  learners += 1
  const learner = await call.learners.add({ name: `Alice ${learners}` })
  const attempt = await call.attempts.begin({ learner: learner.id, scenario: 'small', mode })
  await call.attempts.append({
    attempt: attempt.id,
    length: 0,
    turn: { at: 900, turn: { kind: 'picked-up', ring: 1 } },
  })
  return { learner: learner.id, attempt: attempt.id }
}

export const said = (at: number, moment: string, response: string) =>
  ({ at, turn: { kind: 'said', moment, response } }) as const

/** Plays the small scenario to its best end, log and all, and returns the number of turns stored. */
export async function playToTheEnd({ call }: Room, attempt: string, from = 1): Promise<number> {
  const turns = [
    said(5_000, 'opening', 'tell-me'),
    said(9_000, 'solution', 'promise'),
    {
      at: 20_000,
      turn: {
        kind: 'logged',
        statements: [{ id: 'opening/twice', kind: 'fact', passedOn: true }],
        promises: [{ id: 'solution/promise', by: 'Thursday, 17:00' }],
      },
    },
  ] as const
  for (const [place, turn] of turns.entries()) {
    // The parsed type wants mutable lists; these are copies of their own.
    await call.attempts.append({
      attempt,
      length: from + place,
      turn: structuredClone(turn) as never,
    })
  }
  return from + turns.length
}
