/** Principles of loyalty: micro-emotions and the five steps of any interaction. */
import type { Principle } from '../principle.ts'

export const LOYALTY_PRINCIPLES = [
  {
    id: 'micro-emotions',
    section: 'loyalty',
    title: 'Micro-emotions',
    sentence:
      'Every sentence leaves a small feeling behind; they add up to satisfaction or to its loss.',
  },
  {
    id: 'indifference',
    section: 'loyalty',
    title: 'Indifference loses customers',
    sentence: 'Most customers who leave do so because nobody seemed to care.',
    source: 'Dan S. Kennedy: 68 % leave over perceived indifference',
  },
  {
    id: 'no-friction',
    section: 'loyalty',
    title: 'No friction first, delight second',
    sentence:
      'Remove the effort before you add a treat: contacts drive disloyalty more easily than loyalty.',
    source:
      'Dixon, Toman, DeLisi: nearly 100,000 consumers, satisfaction explains little of loyalty (R² = 0.13)',
  },
  {
    id: 'represent',
    section: 'loyalty',
    title: 'Represent the company',
    sentence: 'From the first word you are the company: welcome, name, pace, an offer of help.',
  },
  {
    id: 'note-request',
    section: 'loyalty',
    title: 'Note the request',
    sentence: 'Say back in your words what they came for, so that they know it has arrived.',
  },
  {
    id: 'respond-request',
    section: 'loyalty',
    title: 'Respond to the request',
    sentence: 'Give the answer or the solution fast and in the customer’s own vocabulary.',
  },
  {
    id: 'strengthen',
    section: 'loyalty',
    title: 'Strengthen before concluding',
    sentence:
      'Confirm the choice, arrange what comes next, and let them say that they are satisfied.',
  },
  {
    id: 'follow-through',
    section: 'loyalty',
    title: 'Follow through',
    sentence: 'Keep the promise, record it, and pass on what serves the customer.',
  },
  {
    id: 'confirm-satisfaction',
    section: 'loyalty',
    title: 'Confirm satisfaction',
    sentence: 'A customer who says aloud that they are satisfied knows it better and remembers it.',
  },
] as const satisfies readonly Principle[]
