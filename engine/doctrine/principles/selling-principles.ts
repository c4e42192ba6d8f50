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
  {
    id: 'not-listening',
    section: 'selling',
    title: 'Not listening',
    sentence: 'Whoever waits for their turn to speak misses the reason to buy.',
  },
  {
    id: 'know-their-business',
    section: 'selling',
    title: 'Understand their business',
    sentence: 'What you sell only matters where it touches what they do.',
  },
  {
    id: 'no-follow-through',
    section: 'selling',
    title: 'Not following through',
    sentence: 'What was said and not done weighs more than what was never said.',
  },
  {
    id: 'decision-maker',
    section: 'selling',
    title: 'What the decision-maker wants',
    sentence:
      'Find out their public aims, write very short about those, ask, and ask for a meeting.',
  },
  {
    id: 'recommend-competitor',
    section: 'selling',
    title: 'Recommend a competitor when better',
    sentence: 'Sending them elsewhere today is why they believe you tomorrow.',
  },
  {
    id: 'dereliction-risk',
    section: 'selling',
    title: 'Not doing the right thing',
    sentence:
      'Everybody watches for doing it wrong; trust fails where the right thing is not done at all.',
  },
  {
    id: 'confirm-kickoff',
    section: 'selling',
    title: 'Make the order a project',
    sentence:
      'Issues answered point by point, milestones, a common kick-off, who tells whom what and when.',
  },
] as const satisfies readonly Principle[]
