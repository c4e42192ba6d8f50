/** Principles of the attitudes that a response can show. */
import type { Principle } from '../principle.ts'

export const ATTITUDES_PRINCIPLES = [
  {
    id: 'reliability',
    section: 'attitudes',
    title: 'Reliability',
    sentence: 'Answer before the third ring; say what you do and do what you say.',
  },
  {
    id: 'empathy',
    section: 'attitudes',
    title: 'Empathy',
    sentence: 'Understand the customer’s point of view, and say it so that they hear it.',
  },
  {
    id: 'consideration',
    section: 'attitudes',
    title: 'Consideration',
    sentence: 'Attention, tact and esteem: it is their story, with their name in it.',
  },
  {
    id: 'solidarity',
    section: 'attitudes',
    title: 'Solidarity',
    sentence: 'Take it on personally: we will see this through together.',
  },
  {
    id: 'anticipation',
    section: 'attitudes',
    title: 'Anticipation',
    sentence: 'Say what may happen next before the customer has to find out.',
  },
  {
    id: 'information',
    section: 'attitudes',
    title: 'Information',
    sentence: 'Clear, complete, objective information is a service.',
  },
  {
    id: 'advice',
    section: 'attitudes',
    title: 'Advice',
    sentence: 'Propose, lay out the choice, and let them choose with open eyes.',
  },
  {
    id: 'extra-mile',
    section: 'attitudes',
    title: 'The extra mile',
    sentence: 'A small unexpected gesture works as a gift; as routine or as a debt it is nothing.',
  },
] as const satisfies readonly Principle[]
