import type { AttemptSummary } from '../../../contract/messages.ts'
import { customerLine, shownMood } from '../../../engine/conversation/customer-line.ts'
import { momentOf } from '../../../engine/conversation/step.ts'
import { moodLevel } from '../../../engine/doctrine/mood.ts'
import { recordOf } from '../../../engine/rewards/attempt-record.ts'
import type { OpenAttempt } from './open-attempts.ts'

/** What lists show of an attempt; `percent` is null until the attempt has reached the debrief. */
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
    title: scenario.document.title,
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
    line: customerLine(scenario, state, traineeName).text,
    givenUp: row.givenUp,
    record: recordOf(scenario, replay, row.mode),
  }
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}
