/** The call log, or the case note, after a conversation in the terminal. */
import type { Replay } from '../engine/attempt/replay.ts'
import type { LoggedPromise, LoggedStatement, Turn } from '../engine/attempt/turn.ts'
import type { Scenario } from '../engine/conversation/scenario.ts'
import type { StatementKind } from '../engine/format/scenario-document.ts'
import { promisesMade } from '../engine/scoring/promises.ts'
import { statementsHeard } from '../engine/scoring/statements.ts'
import type { Surroundings } from './command.ts'

const KINDS: Readonly<Record<string, StatementKind>> = { f: 'fact', o: 'opinion', e: 'feeling' }

/** Asks what each statement was and which promises to record; facts are passed on. No answer leaves a line out. */
export async function askForCallLog(
  scenario: Scenario,
  replay: Replay,
  { say, ask }: Surroundings,
): Promise<Turn> {
  const statements: LoggedStatement[] = []
  const heard = statementsHeard(scenario, replay)
  const name = scenario.document.setting === 'phone' ? 'call log' : 'case note'
  if (heard.length > 0) say(`\nThe ${name}: f fact, o opinion, e feeling`)
  for (const { id, statement } of heard) {
    const answer = await ask(`  ${statement.text}: `)
    const kind = KINDS[answer?.trim().toLowerCase() ?? '']
    if (kind !== undefined) statements.push({ id, kind, passedOn: kind === 'fact' })
  }
  const promises: LoggedPromise[] = []
  for (const { id, promise } of promisesMade(scenario, replay)) {
    const answer = await ask(`  You promised: ${promise.what}, ${promise.by}. Record it? (y/n) `)
    if (answer?.trim().toLowerCase() === 'y') promises.push({ id, by: promise.by })
  }
  return { kind: 'logged', statements, promises }
}
