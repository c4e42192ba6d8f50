/** How a moment is written. */
import { MOODS } from '../doctrine/mood.ts'
import { OUTCOMES } from '../doctrine/outcomes.ts'
import { byKind, listOf, mapped, oneOrMore } from './collection-shapes.ts'
import { form, optional, required } from './form.ts'
import { assignments, moodChanges, reference, responses, sentence, ways } from './response-form.ts'
import { STATEMENT_KINDS } from './scenario-document.ts'
import type { ValueOf } from './shape.ts'
import { expressionText, identifier, oneOf, seconds, text } from './text-shapes.ts'
import type { TextNode } from './tree.ts'

const lineForm = form({
  when: optional(
    expressionText,
    'Said only if this condition holds; the first line that holds is said.',
  ),
  say: required(sentence, 'What the customer says.'),
  voice: optional(reference, 'Name of a sound in media.'),
})
export interface LineForm {
  readonly when: TextNode | undefined
  readonly say: TextNode | undefined
  readonly voice: TextNode | undefined
}
const line = byKind<LineForm>(
  { text: mapped(sentence, (say) => ({ when: undefined, say, voice: undefined })), map: lineForm },
  'TR205',
)

const statementForm = form({
  id: optional(identifier, 'Stable name; made from the words where it is left out.'),
  text: required(text(300), 'What the customer said, short.'),
  kind: required(oneOf(STATEMENT_KINDS), 'fact, opinion or feeling.'),
})
export type StatementForm = ValueOf<typeof statementForm>

const silenceForm = form({
  after: required(seconds(3, 300), 'Seconds until it counts as silence, for example 20s.'),
  mood: optional(moodChanges, 'How calm and trust move.'),
  set: optional(assignments, 'Variables and what they become.'),
  why: optional(sentence, 'For the debrief: what the silence did.'),
  next: required(ways, 'Where the conversation goes on.'),
})
export type SilenceForm = ValueOf<typeof silenceForm>

export const momentForm = form({
  customer: required(
    oneOrMore(line, 30),
    'What the customer says: a text, or lines of which the first that holds is said.',
  ),
  feels: optional(
    oneOf(MOODS.map((mood) => mood.id)),
    'The mood to show whatever the figures say.',
  ),
  hint: optional(text(300), 'For Coach: a nudge that does not give the answer away.'),
  statements: optional(listOf(statementForm, 1, 12), 'What the customer said, for the call log.'),
  picture: optional(reference, 'Name of a picture in media.'),
  responses: optional(responses, 'What the trainee can say.'),
  silence: optional(silenceForm, 'What happens when nobody answers.'),
  hub: optional(
    form({
      topics: required(oneOrMore(reference, 30), 'Topics that can be talked about in any order.'),
      // oxlint-disable-next-line unicorn/no-thenable -- `then` is the author's word for what follows; nobody awaits a form
      then: required(reference, 'The moment that follows once all of them are settled.'),
    }),
    'For topics in any order.',
  ),
  outcome: optional(
    oneOf(OUTCOMES.map((outcome) => outcome.id)),
    'Ends the conversation: loyal, satisfied, neutral or lost.',
  ),
  tells: optional(
    form({
      to: required(text(80), 'Whom the customer tells, for example: her sister.'),
      say: required(sentence, 'What the customer tells them.'),
    }),
    'For an outcome: what the customer tells somebody afterwards.',
  ),
})
export type MomentForm = ValueOf<typeof momentForm>
