import { expect, test } from 'vitest'
import type { AttemptDebrief } from '../../../contract/messages.ts'
import { debriefSlides } from '../../../renderer/projector/debrief-slides.ts'
import { wordsNow } from '../../../renderer/words/words-in-use.ts'
import { englishLanguage } from '../english-language.ts'

test('what the customer tells somebody stands after a colon, as everything that is said', () => {
  const debrief = {
    scorecard: { outcome: 'lost', criteria: [], percent: 3, earned: 3, best: 100 },
    tells: { to: 'a neighbour', say: 'I’ll take the early bus.' },
    closing: { text: 'Goodbye.', mood: 'annoyed' },
    copy: { document: { customer: { name: 'Mr. Okafor' }, setting: 'phone' } },
    turns: [],
    decisive: [],
  } as unknown as AttemptDebrief // Slides read nothing else.
  const slides = debriefSlides(wordsNow(englishLanguage(), 'en').t, debrief)
  expect(slides.find(({ id }) => id === 'outcome')?.text).toBe(
    'Mr. Okafor, to a neighbour: “I’ll take the early bus.”',
  )
})
