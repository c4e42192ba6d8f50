/** How drills are written: one form a kind. */
import { PRINCIPLES } from '../doctrine/principles.ts'
import { listOf, mapOf } from './collection-shapes.ts'
import { form, optional, required } from './form.ts'
import type { ValueOf } from './shape.ts'
import { formatVersion, identifier, oneOf, text, trueOrFalse } from './text-shapes.ts'

const why = optional(text(400), 'Why it is so, for afterwards.')
const line = required(text(300), 'What the learner reads.')

const shared = {
  format: required(formatVersion, 'Version of this format: 1.'),
  id: required(identifier, 'Name of the drill: the name of the file.'),
  title: required(text(80), 'Shown in the list of drills.'),
  prompt: required(text(400), 'What to do, one or two sentences to the learner.'),
  principle: required(
    oneOf(PRINCIPLES.map((principle) => principle.id)),
    'The principle that this trains.',
  ),
}

export const orderForm = form({
  ...shared,
  kind: required(oneOf(['order']), 'order: put the items in order.'),
  items: required(listOf(form({ text: line, why }), 3, 12), 'The items, in the right order.'),
})

export const sortForm = form({
  ...shared,
  kind: required(oneOf(['sort']), 'sort: sort the items into kinds.'),
  kinds: required(mapOf(identifier, text(40), 2, 5), 'The kinds by id.'),
  items: required(
    listOf(
      form({ text: line, is: required(text(80), 'The kind that this belongs to.'), why }),
      2,
      40,
    ),
    'What is to be sorted.',
  ),
})

export const matchForm = form({
  ...shared,
  kind: required(oneOf(['match']), 'match: find what belongs together.'),
  pairs: required(
    listOf(form({ left: line, right: required(text(300), 'What belongs to it.'), why }), 2, 20),
    'What belongs together.',
  ),
})

export const trueFalseForm = form({
  ...shared,
  kind: required(oneOf(['true-false']), 'true-false: say what is true.'),
  statements: required(
    listOf(
      form({ text: line, holds: required(trueOrFalse, 'true where the statement is right.'), why }),
      2,
      40,
    ),
    'The statements.',
  ),
})

export type SortForm = ValueOf<typeof sortForm>
