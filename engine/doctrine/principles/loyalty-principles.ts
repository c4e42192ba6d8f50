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
  {
    id: 'loyalty-is-trust',
    section: 'loyalty',
    title: 'Loyalty is affinity and trust',
    sentence:
      'Customers stay with a product, a brand and people they like and trust; whoever comes for the price keeps looking.',
  },
  {
    id: 'moments-of-truth',
    section: 'loyalty',
    title: 'Moments of truth',
    sentence:
      'The first delivery, a complaint and the first weeks weigh most: give them extra time.',
  },
  {
    id: 'loyalty-pays',
    section: 'loyalty',
    title: 'Loyalty pays',
    sentence: 'Keeping a customer is worth more than it looks.',
    source: 'Bain & Company: a 5 % rise in loyalty can raise profitability by 25 % to 95 %',
  },
  {
    id: 'sell-again',
    section: 'loyalty',
    title: 'Show its worth again',
    sentence: 'At each meeting let them see again why their decision was right.',
  },
  {
    id: 'win-back',
    section: 'loyalty',
    title: 'Bring back the lost sheep',
    sentence:
      'Ask why they stopped, answer that very objection, and show what they are worth to you.',
  },
  {
    id: 'ask-what-they-want',
    section: 'loyalty',
    title: 'Ask what they want',
    sentence:
      'Ask what they want, not what they expect: expectations follow what they are used to.',
  },
  {
    id: 'tell-what-to-expect',
    section: 'loyalty',
    title: 'Tell them what to expect',
    sentence: 'Say what they will get and when, and what they will not.',
  },
  {
    id: 'easy-feedback',
    section: 'loyalty',
    title: 'Make feedback easy',
    sentence: 'A person, a number, one question: opinions come where they cost no effort.',
  },
  {
    id: 'act-on-feedback',
    section: 'loyalty',
    title: 'Act on it, thank them, say so',
    sentence: 'Do something with what they said, thank them, and tell them what was done.',
  },
  {
    id: 'repeat-asking',
    section: 'loyalty',
    title: 'Ask again',
    sentence: 'Loyalty is a round, not a survey: come back and ask again.',
  },
] as const satisfies readonly Principle[]
