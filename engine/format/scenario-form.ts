/** How a scenario is written. */
import { byKind, listOf, mapOf, mapped } from './collection-shapes.ts'
import { form, optional, required } from './form.ts'
import { lookForm, voiceForm } from './look-form.ts'
import { momentForm } from './moment-form.ts'
import { reference, sentence } from './response-form.ts'
import { CALLERS, PRONOUNS, SCENARIO_KINDS, SETTINGS } from './scenario-document.ts'
import type { ValueOf } from './shape.ts'
import {
  formatVersion,
  fives,
  identifier,
  languageTag,
  oneOf,
  text,
  variableName,
  wholeNumber,
} from './text-shapes.ts'
import type { TextNode } from './tree.ts'
import { variableForm } from './variable-form.ts'

/** The most moments that a scenario may have. */
export const MOST_MOMENTS = 20_000

const customerForm = form({
  name: required(text(40), 'As the trainee should say it, for example Mrs. Renard.'),
  pronoun: required(oneOf(PRONOUNS), 'she, he or they.'),
  reference: optional(text(80), 'Shown beside the name, for example: line 2, order 48213.'),
  look: required(lookForm, 'How the face is drawn.'),
  voice: optional(voiceForm, 'How the voice sounds.'),
  mood: required(
    form({
      calm: required(fives(0, 100), 'Calm at the start, 0 to 100 in fives.'),
      trust: required(fives(0, 100), 'Trust at the start, 0 to 100 in fives.'),
    }),
    'The mood at the start.',
  ),
})

const traineeForm = form({
  name: optional(text(40), "A name to play under; the learner's own where it is left out."),
  company: required(text(60), 'The company that the trainee speaks for.'),
  role: required(text(60), 'What the trainee does there.'),
})

const fileForm = form({
  title: required(text(80), 'Head of the case file, for example: Order 48213.'),
  lines: required(listOf(text(400), 1, 100), 'What the case file says, a line each.'),
})
export interface CaseFileForm {
  readonly title: TextNode | undefined
  readonly lines: readonly TextNode[] | undefined
}

export const scenarioForm = form({
  format: required(formatVersion, 'Version of this format: 1.'),
  id: required(identifier, 'The name of the folder that the scenario stands in.'),
  title: required(text(80), 'Shown in the library.'),
  language: optional(languageTag, 'Language of the lines, for example en or fr-CA; usually en.'),
  setting: optional(oneOf(SETTINGS), 'phone, counter, chat or email; usually phone.'),
  calls: optional(
    oneOf(CALLERS),
    'Only for the phone: who rings whom, customer or trainee; usually customer.',
  ),
  kind: required(oneOf(SCENARIO_KINDS), 'complaint, consultation, service or sales.'),
  procedure: required(identifier, 'The procedure that the conversation is scored on.'),
  difficulty: required(wholeNumber(1, 5), '1 (gentle) to 5 (hard).'),
  minutes: required(wholeNumber(1, 120), 'How long one conversation takes.'),
  skills: optional(listOf(text(40), 1, 12), 'What is trained, a few words each.'),
  after: optional(
    listOf(identifier, 1, 12),
    'Scenarios that are best played before this one, by id: advice, never a lock.',
  ),
  customer: required(customerForm, 'Who calls.'),
  trainee: required(traineeForm, 'Whom the trainee plays.'),
  request: required(text(300), 'What the customer came for, one sentence: the initial request.'),
  brief: required(sentence, 'What the trainee knows before the conversation starts.'),
  authority: optional(sentence, 'What the trainee may give without asking anybody.'),
  file: optional(
    byKind<CaseFileForm>(
      {
        list: mapped(listOf(text(400), 1, 100), (lines) => ({ title: undefined, lines })),
        map: fileForm,
      },
      'TR204',
    ),
    'The case file, consulted during the call: lines, or a title and lines.',
  ),
  offers: optional(mapOf(identifier, text(80), 1, 30), 'Offers that responses may pitch, by id.'),
  topics: optional(
    mapOf(identifier, text(80), 1, 30),
    'Topics that can be talked about in any order, by id.',
  ),
  variables: optional(mapOf(variableName, variableForm, 1, 30), 'What the conversation remembers.'),
  weights: optional(
    mapOf(reference, wholeNumber(0, 100), 1, 20),
    'Weights of criteria that differ from the usual ones.',
  ),
  media: optional(
    mapOf(identifier, text(200), 1, 500),
    'Sounds and pictures: a name and a file in the folder media.',
  ),
  start: required(reference, 'The first moment.'),
  moments: required(
    mapOf(identifier, momentForm, 1, MOST_MOMENTS),
    'The moments of the conversation, by id.',
  ),
})
export type ScenarioForm = ValueOf<typeof scenarioForm>
