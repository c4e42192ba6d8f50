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
] as const satisfies readonly Principle[]
