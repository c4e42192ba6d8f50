/** The promises that an attempt made, and those it recorded with their date. */
import type { ReplayedAttempt } from '../attempt/replay.ts'
import type { PromiseDocument } from '../format/scenario-document.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { momentOf } from '../conversation/step.ts'

export interface PromiseMade {
  /** `moment/response` of the response that made it. */
  readonly id: string
  readonly turn: number
  readonly promise: PromiseDocument
}

/** Promises that can be kept, once each, in the order they were made. */
export function promisesMade(scenario: Scenario, attempt: ReplayedAttempt): readonly PromiseMade[] {
  const made = new Map<string, PromiseMade>()
  for (const { number, before, taken } of attempt.played) {
    if (taken.kind === 'silence' || taken.document.promise?.keepable !== true) continue
    const id = `${momentOf(scenario, before).id}/${taken.id}`
    if (!made.has(id)) made.set(id, { id, turn: number, promise: taken.document.promise })
  }
  return [...made.values()]
}

/** Those of them that stand in the call log with the date that was given. */
export function keptPromises(scenario: Scenario, attempt: ReplayedAttempt): readonly PromiseMade[] {
  const logged = attempt.logged?.promises ?? []
  return promisesMade(scenario, attempt).filter(({ id, promise }) =>
    logged.some((entry) => entry.id === id && entry.by === recordedDate(promise)),
  )
}

/** The date of a promise as call logs keep it: in the words of the scenario's own file, whatever language is shown. */
export function recordedDate(promise: PromiseDocument): string {
  return promise.given ?? promise.by
}

/** A recorded date in the language of the scenario as it is shown; a wrong one stays as it was recorded. */
export function shownDate(scenario: Scenario, recorded: string): string {
  for (const { responses } of scenario.moments) {
    const found = responses.find(({ document }) => document.promise?.given === recorded)
    if (found !== undefined) return found.document.promise?.by ?? recorded
  }
  return recorded
}
