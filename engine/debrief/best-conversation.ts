/** The best conversation as it can be played to somebody, with what each answer does and why. */
import { customerLine, shownMood } from '../conversation/customer-line.ts'
import type { ConversationState } from '../conversation/conversation-state.ts'
import { fillPlaceholders } from '../conversation/placeholders.ts'
import { momentOf } from '../conversation/step.ts'
import { moodPoint } from '../scoring/mood-point.ts'
import type { BestConversation } from './debrief.ts'
import type { DebriefSource } from './debrief-source.ts'

/** Everything said in the best conversation, its names filled in. */
export function bestConversation({
  scenario,
  best,
  traineeName,
}: Pick<DebriefSource, 'scenario' | 'best' | 'traineeName'>): BestConversation {
  const end: ConversationState = best.turns.at(-1)?.after ?? scenario.initial
  return {
    points: best.points,
    outcome: momentOf(scenario, end).outcome ?? 'neutral',
    turns: best.turns.map(({ before, taken }) => {
      const line = customerLine(scenario, before, traineeName)
      const said = taken.kind === 'response' ? taken.document : null
      return {
        customer: line.text,
        voice: line.voice,
        mood: line.mood,
        say:
          said === null ? '' : fillPlaceholders(said.say, scenario.document, before, traineeName),
        why: taken.document.why,
        principles: said?.principles ?? [],
        steps: said?.performs ?? [],
        micro: said?.micro ?? [],
      }
    }),
    closing: {
      text: customerLine(scenario, end, traineeName).text,
      voice: customerLine(scenario, end, traineeName).voice,
      mood: shownMood(scenario, end),
    },
    moods: [
      moodPoint(scenario.initial, 0),
      ...best.turns.map(({ after }, place) => moodPoint(after, place + 1)),
    ],
  }
}
