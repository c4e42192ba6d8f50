/** Principles of advice through consultation, with the iron rule. */
import type { Principle } from '../principle.ts'

export const CONSULTATION_PRINCIPLES = [
  {
    id: 'iron-rule',
    section: 'consultation',
    title: 'The iron rule',
    sentence: 'Always answer the initial request before piquing interest in anything else.',
  },
  {
    id: 'connect',
    section: 'consultation',
    title: 'Connect with the person',
    sentence: 'Take an interest in their role, company and trade before yours.',
  },
  {
    id: 'needs',
    section: 'consultation',
    title: 'Note the needs',
    sentence: 'Ask open questions until you could describe the need as they would.',
  },
  {
    id: 'meet',
    section: 'consultation',
    title: 'Meet their expectations',
    sentence: 'Settle what they came for, completely.',
  },
  {
    id: 'pique',
    section: 'consultation',
    title: 'Pique their interest, with permission',
    sentence: 'Ask for a moment more, then speak of their benefit.',
  },
  {
    id: 'meet-new',
    section: 'consultation',
    title: 'Meet the new expectations',
    sentence: 'Arrangements, rate, and what happens when.',
  },
  {
    id: 'help-not-sell',
    section: 'consultation',
    title: 'Help rather than sell',
    sentence: 'Help them find what they need; think service.',
  },
  {
    id: 'know-their-trade',
    section: 'consultation',
    title: 'Take an interest in their trade',
    sentence: 'Their role, company and trade are where the useful advice is hidden.',
  },
  {
    id: 'friendly-advice',
    section: 'consultation',
    title: 'Friendly advice',
    sentence: 'Advise as a friend would: order the tart now, it goes quickly.',
  },
  {
    id: 'mind-interests',
    section: 'consultation',
    title: 'Mind their interests',
    sentence: 'Point out what works against them, even if nobody asked.',
  },
  {
    id: 'technical-advice',
    section: 'consultation',
    title: 'A technical recommendation',
    sentence: 'Recommend what solves their problem, from what you know and they do not.',
  },
  {
    id: 'present-unknown',
    section: 'consultation',
    title: 'Present something unknown',
    sentence: 'Let them try what they could not have asked for.',
  },
  {
    id: 'protect-from-risk',
    section: 'consultation',
    title: 'Protect from a risk',
    sentence: 'Show the risk that you have seen, and leave the decision to them.',
  },
] as const satisfies readonly Principle[]
