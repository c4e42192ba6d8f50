import type { ReplayedAttempt } from '../../engine/attempt/replay.ts'
import { fillPlaceholders } from '../../engine/conversation/placeholders.ts'
import type { Scenario } from '../../engine/conversation/scenario.ts'
import { promisesMade } from '../../engine/scoring/promises.ts'
import { statementsHeard } from '../../engine/scoring/statements.ts'
import { offeredDates } from './dates/offered-dates.ts'
import type { LogEntries } from './log-entries.ts'

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
      dates: offeredDates(promise.by, dates, options.seed, place),
      by: null,
    })),
  }
}

/** Every date that a promise of the scenario names, made or not: those are the likeliest mix-ups. */
function allDates(scenario: Scenario): readonly string[] {
  const dates = scenario.moments.flatMap((moment) =>
    moment.responses.flatMap(({ document }) =>
      document.promise === null ? [] : document.promise.by,
    ),
  )
  return [...new Set(dates)].filter((date) => date !== '')
}
