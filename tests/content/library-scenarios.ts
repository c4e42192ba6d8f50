/** The scenarios that the program comes with, read from their folders. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { prepareScenario } from '../../engine/conversation/prepare-scenario.ts'
import type { Scenario } from '../../engine/conversation/scenario.ts'
import { readProcedure } from '../../engine/format/read-procedure.ts'
import { readScenario } from '../../engine/format/read-scenario.ts'

const PROCEDURES = join(import.meta.dirname, '../../scenarios/procedures')

/** Folder with a folder for each scenario. */
export const LIBRARY = join(import.meta.dirname, '../../scenarios/library')

/** Their ids, which are the names of their folders. */
export const LIBRARY_SCENARIOS: readonly string[] = readdirSync(LIBRARY)

const procedures = new Map(
  readdirSync(PROCEDURES)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const { document } = readProcedure(readFileSync(join(PROCEDURES, name), 'utf8'), name)
      if (document === null) throw new Error(`${name} is a valid procedure`)
      return [document.id, document] as const
    }),
)

/** One of them, ready to play. Throws where its file is not valid. */
export function libraryScenario(id: string): Scenario {
  const file = join(LIBRARY, id, 'scenario.yaml')
  const { document } = readScenario(readFileSync(file, 'utf8'), file, { procedures })
  const procedure = procedures.get(document?.procedure ?? '')
  if (document === null || procedure === undefined) throw new Error(`${id} is a valid scenario`)
  return prepareScenario(document, procedure)
}
