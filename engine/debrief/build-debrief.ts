/** From a replayed attempt to everything that the debrief shows. */
import type { ReplayedAttempt } from '../attempt/replay.ts'
import { customerLine, shownMood } from '../conversation/customer-line.ts'
import type { ConversationState } from '../conversation/conversation-state.ts'
import { fillPlaceholders } from '../conversation/placeholders.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { momentOf } from '../conversation/step.ts'
import { moodPoint } from '../scoring/mood-point.ts'
import { promisesMade } from '../scoring/promises.ts'
import { scoreAttempt } from '../scoring/score-attempt.ts'
import { isSortedRightly, statementsHeard } from '../scoring/statements.ts'
import type { BestConversation, Debrief, DebriefPromise, DebriefStatement } from './debrief.ts'
import type { DebriefSource } from './debrief-source.ts'
import { decisiveTurns } from './decisive-turns.ts'
import { debriefTurns } from './debrief-turns.ts'

/** The debrief of an attempt; complete once the attempt is wrapped up. */
export function buildDebrief(source: DebriefSource): Debrief {
  const { scenario, rules, attempt, best, traineeName } = source
  const scorecard = scoreAttempt(scenario, rules, attempt, best)
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

function bestConversation({ scenario, best, traineeName }: DebriefSource): BestConversation {
  const end: ConversationState = best.turns.at(-1)?.after ?? scenario.initial
  return {
    points: best.points,
    outcome: momentOf(scenario, end).outcome ?? 'neutral',
    turns: best.turns.map(({ before, taken }) => {
      const line = customerLine(scenario, before, traineeName)
      const said = taken.kind === 'response' ? taken.document : null
      return {
        customer: line.text,
        mood: line.mood,
        say:
          said === null ? '' : fillPlaceholders(said.say, scenario.document, before, traineeName),
        why: taken.document.why,
        principles: said?.principles ?? [],
        steps: said?.performs ?? [],
      }
    }),
    closing: {
      text: customerLine(scenario, end, traineeName).text,
      mood: shownMood(scenario, end),
    },
    moods: [
      moodPoint(scenario.initial, 0),
      ...best.turns.map(({ after }, place) => moodPoint(after, place + 1)),
    ],
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
    return { id, what: promise.what, by: promise.by, recordedBy, right: recordedBy === promise.by }
  })
}
