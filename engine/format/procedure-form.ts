/** How a procedure is written. */
import { PRINCIPLES } from '../doctrine/principles.ts'
import { listOf } from './collection-shapes.ts'
import { form, required } from './form.ts'
import type { ValueOf } from './shape.ts'
import { formatVersion, identifier, oneOf, text } from './text-shapes.ts'

const stepForm = form({
  id: required(identifier, 'Name of the step in scenarios.'),
  title: required(text(80), 'The step in a few words.'),
  short: required(text(24), 'One or two words for the ladder.'),
  purpose: required(text(400), 'What the step is for.'),
  feels: required(text(300), 'What the customer should feel once it is done.'),
  signals: required(listOf(text(300), 1, 12), 'What it sounds like.'),
  mistakes: required(listOf(text(300), 1, 12), 'What goes wrong here.'),
  principle: required(
    oneOf(PRINCIPLES.map((principle) => principle.id)),
    'The principle that the step teaches.',
  ),
})

export const procedureForm = form({
  format: required(formatVersion, 'Version of this format: 1.'),
  id: required(identifier, 'Name of the procedure in scenarios: the name of the file.'),
  title: required(text(80), 'The procedure in a few words.'),
  short: required(text(24), 'One word for the head of a ladder.'),
  steps: required(listOf(stepForm, 2, 12), 'The steps, in order.'),
})
export type ProcedureForm = ValueOf<typeof procedureForm>
