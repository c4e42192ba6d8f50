/** What a trainee says and notes in a journey, taken from the play-throughs beside a scenario. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { replayTurns } from '../../../engine/attempt/replay.ts'
import { fillPlaceholders } from '../../../engine/conversation/placeholders.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import { readProcedure } from '../../../engine/format/read-procedure.ts'
import { readScenario } from '../../../engine/format/read-scenario.ts'
import type { ScenarioDocument, StatementKind } from '../../../engine/format/scenario-document.ts'
import { runPlaythrough } from '../../../engine/playthrough/run-playthrough.ts'
import { promisesMade } from '../../../engine/scoring/promises.ts'
import { statementsHeard } from '../../../engine/scoring/statements.ts'
import { projectFolder } from '../../../tools/project-folder.ts'
import { readPlaythroughs } from '../../content/read-playthrough.ts'

/** A conversation to play, with the call log that belongs to it. */
export interface Script {
  readonly document: ScenarioDocument
  /** Ring in which the trainee picks up, from 1. */
  readonly picksUp: number
  /** The exact words, in order. */
  readonly says: readonly string[]
  readonly statements: readonly { readonly text: string; readonly kind: StatementKind }[]
  readonly promises: readonly { readonly what: string; readonly by: string }[]
  /** What it earns, in whole percent. */
  readonly score: number
}

/** The scenarios that the program comes with. */
export const SCENARIOS = ['angry-caller', 'dupont-lease'] as const

/** Reads a play-through of a built-in scenario; `trainee` is the learner, whose name stands in the words. */
export function readScript(scenarioId: string, playthrough: string, trainee = 'Alice'): Script {
  const scenario = builtInScenario(scenarioId)
  const folder = join(projectFolder, 'scenarios/library', scenarioId)
  const found = readPlaythroughs(folder).get(playthrough)
  if (found === undefined) throw new Error(`${scenarioId} has a play-through “${playthrough}”`)
  const run = runPlaythrough(scenario, found)
  if (!run.ok) throw new Error(run.sentence)
  const attempt = replayTurns(scenario, run.log)
  const { document } = scenario
  const name = document.trainee.name === '' ? trainee : document.trainee.name
  const fill = (text: string): string => fillPlaceholders(text, document, attempt.state, name)
  return {
    document,
    picksUp: found.picksUp,
    says: attempt.played.map(({ taken, before }) =>
      taken.kind === 'silence' ? '' : fillPlaceholders(taken.document.say, document, before, name),
    ),
    statements: statementsHeard(scenario, attempt).map(({ statement }) => ({
      text: fill(statement.text),
      kind: statement.kind,
    })),
    promises: promisesMade(scenario, attempt).map(({ promise }) => ({
      what: fill(promise.what),
      by: promise.by,
    })),
    score: found.expect.score,
  }
}

function builtInScenario(id: string) {
  const folder = join(projectFolder, 'scenarios/procedures')
  const procedures = new Map(
    readdirSync(folder).flatMap((name) => {
      // Beside the procedures lie their string tables.
      if (!name.endsWith('.yaml')) return []
      const { document } = readProcedure(readFileSync(join(folder, name), 'utf8'), name)
      return document === null ? [] : [[document.id, document] as const]
    }),
  )
  const file = join(projectFolder, 'scenarios/library', id, 'scenario.yaml')
  const { document } = readScenario(readFileSync(file, 'utf8'), file, { procedures })
  const procedure = procedures.get(document?.procedure ?? '')
  if (document === null || procedure === undefined) throw new Error(`${id} is a valid scenario`)
  return prepareScenario(document, procedure)
}
