/** Principles of the experience around the call. */
import type { Principle } from '../principle.ts'

export const EXPERIENCE_PRINCIPLES = [
  {
    id: 'end-to-end',
    section: 'experience',
    title: 'Solve it end to end',
    sentence: 'Do the whole errand, not only your part of it.',
  },
  {
    id: 'relevance',
    section: 'experience',
    title: 'Never ask twice',
    sentence: 'Do not ask for what is already on the screen.',
  },
  {
    id: 'next-issue',
    section: 'experience',
    title: 'Avoid the next issue',
    sentence: 'Say what may come up after they hang up.',
  },
  {
    id: 'keep-informed',
    section: 'experience',
    title: 'Say what you are doing',
    sentence: 'Keep them informed of what happens while it happens.',
  },
  {
    id: 'respond-quickly',
    section: 'experience',
    title: 'Respond quickly',
    sentence: 'Waiting without a word reads as indifference.',
  },
  {
    id: 'flexible',
    section: 'experience',
    title: 'Be flexible',
    sentence: 'Offer more than one solution.',
  },
  {
    id: 'proactive',
    section: 'experience',
    title: 'Solve it before it occurs',
    sentence: 'The best complaint is the one that you prevented.',
  },
] as const satisfies readonly Principle[]
