/** How drills are written: one form a kind. */
import { PRINCIPLES } from '../doctrine/principles.ts'
import { listOf, mapOf } from './collection-shapes.ts'
import { form, optional, required } from './form.ts'
import type { ValueOf } from './shape.ts'
import { formatVersion, identifier, languageTag, oneOf, text, trueOrFalse } from './text-shapes.ts'

const principleId = oneOf(PRINCIPLES.map((principle) => principle.id))
const line = required(text(300), 'What the learner reads.')
const why = optional(text(400), 'Why it is so, for afterwards.')

/** What every item may have. */
const item = {
  id: optional(identifier, 'Name of the item; made from its words where it is left out.'),
  why,
  principle: optional(principleId, 'The principle that this item trains, where it is another one.'),
}

const shared = {
  format: required(formatVersion, 'Version of this format: 1.'),
  id: required(identifier, 'Name of the drill: the name of the file.'),
  language: optional(languageTag, 'Language of the texts, for example en or fr-CA; usually en.'),
  title: required(text(80), 'Shown in the list of drills.'),
  prompt: required(text(400), 'What to do, one or two sentences to the learner.'),
  principle: required(principleId, 'The principle that this trains.'),
}

export const orderForm = form({
  ...shared,
  kind: required(oneOf(['order']), 'order: put the items in order.'),
  items: required(listOf(form({ text: line, ...item }), 3, 12), 'The items, in the right order.'),
})

export const sortForm = form({
  ...shared,
  kind: required(oneOf(['sort']), 'sort: sort the items into kinds.'),
  kinds: required(mapOf(identifier, text(40), 2, 8), 'The kinds by id.'),
  items: required(
    listOf(
      form({ text: line, is: required(text(80), 'The kind that this belongs to.'), ...item }),
      2,
      150,
    ),
    'What is to be sorted; a round takes ten of them.',
  ),
})

export const matchForm = form({
  ...shared,
  kind: required(oneOf(['match']), 'match: find what belongs together.'),
  pairs: required(
    listOf(
      form({
        left: line,
        right: required(text(300), 'What belongs to it.'),
        group: optional(
          identifier,
          'Pairs of one group never lie side by side: the partner of one would fit the other too.',
        ),
        ...item,
      }),
      2,
      100,
    ),
    'What belongs together; a round takes five of them.',
  ),
})

export const trueFalseForm = form({
  ...shared,
  kind: required(oneOf(['true-false']), 'true-false: say what is true.'),
  statements: required(
    listOf(
      form({
        text: line,
        holds: required(trueOrFalse, 'true where the statement is right.'),
        ...item,
      }),
      2,
      150,
    ),
    'The statements; a round takes ten of them.',
  ),
})

export const spotForm = form({
  ...shared,
  kind: required(oneOf(['spot']), 'spot: say which habit a scene shows.'),
  habits: required(
    mapOf(identifier, text(60), 2, 9),
    'The habits by id; one of them may say that there is none.',
  ),
  scenes: required(
    listOf(
      form({
        text: required(text(500), 'The scene: what somebody says or does.'),
        shows: required(text(80), 'The habit that this shows.'),
        ...item,
      }),
      2,
      100,
    ),
    'The scenes; a round takes six of them.',
  ),
})

export const rewriteForm = form({
  ...shared,
  kind: required(oneOf(['rewrite']), 'rewrite: find the question that finds the facts.'),
  opinions: required(
    listOf(
      form({
        text: required(text(300), 'The opinion, as somebody says it.'),
        questions: required(
          listOf(
            form({
              id: optional(identifier, 'Name of the question; made from its words if left out.'),
              say: required(text(200), 'The question, as one would ask it.'),
              finds: optional(trueOrFalse, 'true for the one question that finds the facts.'),
              why: optional(text(400), 'What this question finds, or why it finds nothing.'),
            }),
            2,
            5,
          ),
          'Questions to choose from; exactly one finds the facts.',
        ),
        ...item,
      }),
      1,
      60,
    ),
    'The opinions; a round takes five of them.',
  ),
})

/** The form of each kind of drill. */
export const DRILL_FORMS = {
  order: orderForm,
  sort: sortForm,
  match: matchForm,
  'true-false': trueFalseForm,
  spot: spotForm,
  rewrite: rewriteForm,
} as const

export type OrderForm = ValueOf<typeof orderForm>
export type SortForm = ValueOf<typeof sortForm>
export type MatchForm = ValueOf<typeof matchForm>
export type TrueFalseForm = ValueOf<typeof trueFalseForm>
export type SpotForm = ValueOf<typeof spotForm>
export type RewriteForm = ValueOf<typeof rewriteForm>
