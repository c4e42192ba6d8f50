/** Principles of selling without the habits that lose customers. */
import type { Principle } from '../principle.ts'

export const SELLING_PRINCIPLES = [
  {
    id: 'pitch-too-soon',
    section: 'selling',
    title: 'Pitching too soon',
    sentence: 'An offer before the answer tells them that you were not listening.',
  },
  {
    id: 'own-company-first',
    section: 'selling',
    title: 'Opening with your own company',
    sentence: 'Begin with their aims, not with your products.',
  },
  {
    id: 'high-value-questions',
    section: 'selling',
    title: 'High-value questions',
    sentence: 'Open questions about their business earn better answers than a form.',
  },
  {
    id: 'generic-presentation',
    section: 'selling',
    title: 'The generic presentation',
    sentence: 'A benefit counts when it is theirs, with their figures.',
  },
  {
    id: 'confirm-decision',
    section: 'selling',
    title: 'Confirm the decision',
    sentence: 'After a big order confirm that it was right; thanking for the business seeds doubt.',
  },
  {
    id: 'trust-first',
    section: 'selling',
    title: 'Take the first risk',
    sentence: 'Answer the price question straight; admit what you do not know.',
  },
] as const satisfies readonly Principle[]
