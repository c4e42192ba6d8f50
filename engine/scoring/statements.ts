/** What the customer said for the call log, and how it was sorted. */
import type { LoggedStatement } from '../attempt/turn.ts'
import type { ReplayedAttempt } from '../attempt/replay.ts'
import type { StatementDocument } from '../format/scenario-document.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { momentOf } from '../conversation/step.ts'

export interface StatementHeard {
  /** `moment/statement`. */
  readonly id: string
  readonly statement: StatementDocument
}

/** Statements of every moment that was reached, once each, in the order they were heard. */
export function statementsHeard(
  scenario: Scenario,
  attempt: ReplayedAttempt,
): readonly StatementHeard[] {
  const heard = new Map<string, StatementHeard>()
  for (const state of [scenario.initial, ...attempt.played.map((turn) => turn.after)]) {
    const moment = momentOf(scenario, state)
    for (const statement of moment.document.statements) {
      const id = `${moment.id}/${statement.id}`
      heard.set(id, { id, statement })
    }
  }
  return [...heard.values()]
}

/** Sorted into its kind, and passed on exactly if it is a fact. */
export function isSortedRightly(
  { statement }: StatementHeard,
  logged: LoggedStatement | undefined,
): boolean {
  if (logged === undefined) return false
  return logged.kind === statement.kind && logged.passedOn === (statement.kind === 'fact')
}
