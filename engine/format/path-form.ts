/** How a path is written. */
import { listOf } from './collection-shapes.ts'
import { form, optional, required } from './form.ts'
import type { ValueOf } from './shape.ts'
import { formatVersion, identifier, text } from './text-shapes.ts'

const dayForm = form({
  id: required(identifier, 'Name of the day, for example day-1: translations and messages use it.'),
  title: required(text(80), 'What the day is about, in a few words.'),
  purpose: optional(text(300), 'Why this comes now, one sentence to the learner.'),
  scenarios: optional(
    listOf(identifier, 1, 20),
    'Scenarios to play, by the names of their folders.',
  ),
  drills: optional(listOf(identifier, 1, 20), 'Drills to do, by the names of their files.'),
  chapters: optional(
    listOf(identifier, 1, 20),
    'Chapters of the handbook to read, by the names of their files.',
  ),
})

export const pathForm = form({
  format: required(formatVersion, 'Version of this format: 1.'),
  id: required(identifier, 'Name of the path: the name of the file.'),
  title: required(text(80), 'Shown in the library.'),
  purpose: required(text(400), 'What somebody can do at its end, one or two sentences.'),
  days: required(listOf(dayForm, 1, 30), 'The days, in order.'),
})
export type PathForm = ValueOf<typeof pathForm>
export type DayForm = ValueOf<typeof dayForm>
