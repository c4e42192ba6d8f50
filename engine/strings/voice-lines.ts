/** Every line that a customer can say, in the order of the conversation, for somebody to record. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { shownMood } from '../conversation/customer-line.ts'
import { afterTaking, momentOf, offeredResponses } from '../conversation/step.ts'
import { MOODS, type MoodId } from '../doctrine/mood.ts'
import { lineIds } from './line-ids.ts'

export interface VoiceLine {
  /** Id of the text: `moments.opening.customer`. */
  readonly id: string
  readonly moment: string
  /** The condition under which it is said, or null. */
  readonly when: string | null
  readonly text: string
  /** Moods in which it can be said, from the worst to the best; none where no conversation was found to lead there. */
  readonly moods: readonly MoodId[]
  /** File in the media folder of the scenario: the one it names, or a name for a new one. */
  readonly file: string
  /** Name of the sound in the scenario, or null where the line has none yet. */
  readonly voice: string | null
}

/** States that are looked at to find out in which moods a line is said. */
const MOST_STATES = 400_000

/** The lines, each once: moments in the order in which a conversation first comes to them, then those it never does. */
export function voiceLines(scenario: Scenario): readonly VoiceLine[] {
  const heard = explored(scenario)
  const order = [...heard.keys(), ...scenario.moments.map((_, index) => index)]
  return [...new Set(order)].flatMap((index) => {
    const moment = scenario.moments[index]
    if (moment === undefined) return []
    const ids = lineIds(moment.document.lines)
    return moment.document.lines.map((line, place) => {
      const id = ids[place] ?? ''
      const name = id === '' ? moment.id : `${moment.id}-${id}`
      const moods = heard.get(index)?.get(place) ?? new Set<MoodId>()
      return {
        id: `moments.${moment.id}.customer${id === '' ? '' : `.${id}`}`,
        moment: moment.id,
        when: line.when,
        text: line.say,
        moods: MOODS.map((mood) => mood.id).filter((mood) => moods.has(mood)),
        file:
          (line.voice === null ? undefined : scenario.document.media[line.voice]) ??
          `${name.slice(0, 80)}.mp3`,
        voice: line.voice,
      }
    })
  })
}

/** Moods in which each line of each moment is said, in the order in which a search in breadth meets them. */
function explored(scenario: Scenario): ReadonlyMap<number, ReadonlyMap<number, Set<MoodId>>> {
  const heard = new Map<number, Map<number, Set<MoodId>>>()
  const seen = new Set<string>()
  const waiting: ConversationState[] = []
  const meet = (state: ConversationState): void => {
    const key = JSON.stringify(state)
    if (seen.size >= MOST_STATES || seen.has(key)) return
    seen.add(key)
    waiting.push(state)
    const moment = momentOf(scenario, state)
    const place = moment.lines.findIndex((line) => line.when === null || line.when(state) !== 0)
    const lines = heard.get(moment.index) ?? new Map<number, Set<MoodId>>()
    heard.set(moment.index, lines)
    lines.set(place, (lines.get(place) ?? new Set<MoodId>()).add(shownMood(scenario, state)))
  }
  meet(scenario.initial)
  for (let next = 0; next < waiting.length; next += 1) {
    const state = waiting[next]
    if (state === undefined) break
    for (const response of offeredResponses(scenario, state))
      meet(afterTaking(scenario, state, response))
    const { silence } = momentOf(scenario, state)
    if (silence !== null) meet(afterTaking(scenario, state, silence))
  }
  return heard
}
