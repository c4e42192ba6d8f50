import type { AttemptSummary } from '../../../contract/messages.ts'
import { customerLine, shownMood } from '../../../engine/conversation/customer-line.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { momentOf } from '../../../engine/conversation/step.ts'
import { moodLevel } from '../../../engine/doctrine/mood.ts'
import { recordOf } from '../../../engine/rewards/attempt-record.ts'
import type { OpenAttempt } from './open-attempts.ts'

/** The texts of a summary, which are shown in the language of whoever looks. */
export interface SummaryWords {
  readonly title: string
  readonly line: string
}

/** What an attempt stands at in the words of a scenario: its own, or the same one in another language. */
export function summaryWords(
  { replay }: OpenAttempt,
  scenario: Scenario,
  traineeName: string,
): SummaryWords {
  return {
    title: scenario.document.title,
    line: customerLine(scenario, replay.state, traineeName).text,
  }
}

/** What lists show of an attempt, as it was written; `percent` is null until the attempt has reached the debrief. */
export function attemptSummary(
  attempt: OpenAttempt,
  traineeName: string,
  percent: number | null,
): AttemptSummary {
  const { row, log, replay, shelved } = attempt
  const { scenario } = shelved
  const { state, phase } = replay
  return {
    id: row.id,
    learner: row.learner,
    scenario: row.scenario,
    ...summaryWords(attempt, scenario, traineeName),
    mode: row.mode,
    startedAt: new Date(row.startedAt).toISOString(),
    phase,
    turns: replay.played.length,
    duration: (log.at(-1)?.at ?? 0) - (log[0]?.at ?? 0),
    percent,
    outcome: phase === 'debrief' ? momentOf(scenario, state).outcome : null,
    mood: { level: moodLevel(state.calm, state.trust), mood: shownMood(scenario, state) },
    stepsPerformed: countBits(state.performed),
    stepsInAll: scenario.procedure.steps.length,
    forkOf: row.forkOf,
    givenUp: row.givenUp,
    record: recordOf(scenario, replay, row.mode),
  }
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}
