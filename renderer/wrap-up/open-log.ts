import type { ReplayedAttempt } from '../../engine/attempt/replay.ts'
import { fillPlaceholders } from '../../engine/conversation/placeholders.ts'
import type { Scenario } from '../../engine/conversation/scenario.ts'
import { promisesMade, recordedDate } from '../../engine/scoring/promises.ts'
import { statementsHeard } from '../../engine/scoring/statements.ts'
import { offeredDates } from './dates/offered-dates.ts'
import type { LogEntries, OfferedDate } from './log-entries.ts'

/** An empty call log for a conversation: what was heard, and what was promised with the dates to choose from. */
export function openLog(
  scenario: Scenario,
  attempt: ReplayedAttempt,
  options: { readonly seed: number; readonly traineeName: string },
): LogEntries {
  const { document } = scenario
  const fill = (text: string) =>
    fillPlaceholders(text, document, attempt.state, options.traineeName)
  const dates = allDates(scenario)
  const shown = dates.map((date) => date.shown)
  return {
    statements: statementsHeard(scenario, attempt).map(({ id, statement }) => ({
      id,
      text: fill(statement.text),
      kind: null,
      passedOn: false,
    })),
    promises: promisesMade(scenario, attempt).map(({ id, promise }, place) => ({
      id,
      what: fill(promise.what),
      dates: offeredDates(promise.by, shown, options.seed, place, document.language).map(
        (date) => ({
          shown: date,
          recorded:
            date === promise.by
              ? recordedDate(promise)
              : (dates.find((other) => other.shown === date)?.recorded ?? date),
        }),
      ),
      by: null,
    })),
  }
}

/** Every date that a promise of the scenario names, made or not: those are the likeliest mix-ups. */
function allDates(scenario: Scenario): readonly OfferedDate[] {
  const dates = new Map<string, OfferedDate>()
  for (const { responses } of scenario.moments) {
    for (const { document } of responses) {
      const { promise } = document
      if (promise === null || promise.by === '' || dates.has(promise.by)) continue
      dates.set(promise.by, { shown: promise.by, recorded: recordedDate(promise) })
    }
  }
  return [...dates.values()]
}

/**
 * The log in another language: what was filled in stays filled in, and so do the dates of a promise that has one, for
 * they are what was chosen among.
 */
export function logInWords(filled: LogEntries, told: LogEntries): LogEntries {
  return {
    statements: told.statements.map((entry) => {
      const before = filled.statements.find(({ id }) => id === entry.id)
      return before === undefined ? entry : { ...before, text: entry.text }
    }),
    promises: told.promises.map((entry) => {
      const before = filled.promises.find(({ id }) => id === entry.id)
      return before === undefined || before.by === null ? entry : { ...before, what: entry.what }
    }),
  }
}
