/** From a replayed attempt to everything that the debrief shows. */
import type { ReplayedAttempt } from '../attempt/replay.ts'
import { customerLine, shownMood } from '../conversation/customer-line.ts'
import { fillPlaceholders } from '../conversation/placeholders.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { momentOf } from '../conversation/step.ts'
import { filledEvidence } from '../scoring/filled-evidence.ts'
import { promisesMade, recordedDate, shownDate } from '../scoring/promises.ts'
import { scoreAttempt } from '../scoring/score-attempt.ts'
import { isSortedRightly, statementsHeard } from '../scoring/statements.ts'
import { bestConversation } from './best-conversation.ts'
import type { Debrief, DebriefPromise, DebriefStatement } from './debrief.ts'
import type { DebriefSource } from './debrief-source.ts'
import { decisiveTurns } from './decisive-turns.ts'
import { debriefTurns } from './debrief-turns.ts'

/** The debrief of an attempt; complete once the attempt is wrapped up. */
export function buildDebrief(source: DebriefSource): Debrief {
  const { scenario, rules, attempt, best, traineeName } = source
  const scored = scoreAttempt(scenario, rules, attempt, best)
  const scorecard = {
    ...scored,
    criteria: scored.criteria.map((criterion) => ({
      ...criterion,
      evidence: filledEvidence(criterion.evidence, scenario, attempt, traineeName),
    })),
  }
  const turns = debriefTurns(source, scorecard)
  const last = momentOf(scenario, attempt.state)
  const fill = (text: string) =>
    fillPlaceholders(text, scenario.document, attempt.state, traineeName)
  return {
    scorecard,
    turns,
    decisive: decisiveTurns(turns),
    closing: {
      text: customerLine(scenario, attempt.state, traineeName).text,
      mood: shownMood(scenario, attempt.state),
    },
    tells:
      last.document.tells === null
        ? null
        : { to: last.document.tells.to, say: fill(last.document.tells.say) },
    best: bestConversation(source),
    reflection: attempt.reflection,
    statements: sortedStatements(scenario, attempt),
    promises: recordedPromises(scenario, attempt),
  }
}

function sortedStatements(
  scenario: Scenario,
  attempt: ReplayedAttempt,
): readonly DebriefStatement[] {
  return statementsHeard(scenario, attempt).map((heard) => {
    const logged = attempt.logged?.statements.find((entry) => entry.id === heard.id)
    const { text, kind } = heard.statement
    return {
      id: heard.id,
      text,
      kind,
      sortedAs: logged?.kind ?? null,
      passedOn: logged?.passedOn ?? false,
      right: isSortedRightly(heard, logged),
    }
  })
}

function recordedPromises(scenario: Scenario, attempt: ReplayedAttempt): readonly DebriefPromise[] {
  return promisesMade(scenario, attempt).map(({ id, promise }) => {
    const recordedBy = attempt.logged?.promises.find((entry) => entry.id === id)?.by ?? ''
    return {
      id,
      what: promise.what,
      by: promise.by,
      recordedBy: shownDate(scenario, recordedBy),
      right: recordedBy === recordedDate(promise),
    }
  })
}
