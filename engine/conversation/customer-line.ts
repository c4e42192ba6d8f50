/** What the customer says in a state, with the names filled in. */
import { moodAt, moodLevel, type MoodId } from '../doctrine/mood.ts'
import type { ConversationState } from './conversation-state.ts'
import type { Line, Scenario } from './scenario.ts'
import { fillPlaceholders } from './placeholders.ts'
import { momentOf } from './step.ts'

export interface CustomerLine {
  readonly text: string
  /** Name of a sound in the scenario's media, or null. */
  readonly voice: string | null
  readonly mood: MoodId
}

/** The line of the state's moment; an empty text only where a moment has no line at all. */
export function customerLine(
  scenario: Scenario,
  state: ConversationState,
  traineeName: string,
): CustomerLine {
  const moment = momentOf(scenario, state)
  const line = moment.lines.find(
    (candidate: Line) => candidate.when === null || candidate.when(state) !== 0,
  )
  return {
    text: fillPlaceholders(line?.say ?? '', scenario.document, state, traineeName),
    voice: line?.voice ?? null,
    mood: shownMood(scenario, state),
  }
}

/** The mood to show: the moment's own where it names one, else that of calm and trust. */
export function shownMood(scenario: Scenario, state: ConversationState): MoodId {
  return momentOf(scenario, state).document.feels ?? moodAt(moodLevel(state.calm, state.trust))
}
