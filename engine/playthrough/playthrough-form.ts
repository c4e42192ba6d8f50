/** How a play-through is written. */
import { listOf } from '../format/collection-shapes.ts'
import { form, optional, required } from '../format/form.ts'
import { identifier, oneOf, text, wholeNumber } from '../format/text-shapes.ts'

const steps = listOf(identifier, 0, 12)

const expectForm = form({
  score: required(wholeNumber(0, 100), 'What it earns, in whole percent.'),
  outcome: required(
    text(20),
    'The outcome it ends with: loyal, satisfied, neutral, lost, or none.',
  ),
  'steps-late': optional(steps, 'Steps that come after a later one.'),
  'steps-missing': optional(steps, 'Steps that never come.'),
})

export const playthroughForm = form({
  title: required(text(80), 'A name for whoever talks like this.'),
  about: required(text(600), 'What they are like, one or two sentences.'),
  // Whether it may be left out hangs on the scenario, which the form does not know: see playthrough-problems.ts.
  'picks-up': optional(
    wholeNumber(1, 3),
    'The ring in which they pick up, 1 to 3; may be left out where nothing rings.',
  ),
  says: required(
    listOf(text(500), 0, 200),
    'What they say, word for word and in order; (silence) where they say nothing.',
  ),
  log: required(
    oneOf(['right', 'all', 'none']),
    'The call log: right (sorted rightly, facts passed on), all (everything as a fact), none.',
  ),
  promises: required(oneOf(['recorded', 'forgotten']), 'Whether promises are written down.'),
  expect: required(expectForm, 'What comes of it.'),
})
