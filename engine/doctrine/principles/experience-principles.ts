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
  {
    id: 'onboarding',
    section: 'experience',
    title: 'Receive the new customer',
    sentence:
      'Say who owns it, greet them the way they like to be reached, and engage after the sale.',
  },
  {
    id: 'easy-business',
    section: 'experience',
    title: 'Be easy to do business with',
    sentence: 'Returns, refunds, forms: take the work upon yourself.',
  },
  {
    id: 'feel-valued',
    section: 'experience',
    title: 'Make them feel valued',
    sentence: 'Show that they were noticed: a name, a memory, a thank-you with a reason.',
  },
  {
    id: 'silent-leavers',
    section: 'experience',
    title: 'The ones who do not complain',
    sentence: 'They just leave, and tell others: ask before they do.',
  },
  {
    id: 'first-before-next',
    section: 'experience',
    title: 'This customer before the next',
    sentence: 'Finish with this one: is there anything else I can do for you today?',
  },
  {
    id: 'self-service',
    section: 'experience',
    title: 'Self-service done right',
    sentence:
      'It helps where it is easy to find and fed by those who hear the questions; nobody is sent away to it.',
  },
  {
    id: 'be-sure',
    section: 'experience',
    title: 'BE SURE',
    sentence:
      'Broad knowledge, extreme desire to help, sincere interest, understanding, respect, and the power to act.',
  },
  {
    id: 'complete-information',
    section: 'experience',
    title: 'Complete and objective information',
    sentence: 'Tell the whole of it, the drawback too: that is what trust is made of.',
  },
  {
    id: 'customer-focus-breaks',
    section: 'experience',
    title: 'Where customer focus breaks',
    sentence:
      'Process, roles, people, direction, pressure from outside: know which one it is before you mend it.',
  },
  {
    id: 'ten-commandments',
    section: 'experience',
    title: 'Service is a house rule',
    sentence:
      'Happy employees, quick answers, technology that serves, special training for the front line.',
  },
  {
    id: 'measure-satisfaction',
    section: 'experience',
    title: 'Measure what they notice',
    sentence:
      'Deadlines, correct invoices, clear quotes, follow-through: ask about what they live with.',
  },
  {
    id: 'contact-calendar',
    section: 'experience',
    title: 'A calendar of contact',
    sentence:
      'Before, during and after the sale: they hear from you when it serves them, not when it suits you.',
  },
  {
    id: 'long-term-service',
    section: 'experience',
    title: 'Service for the long term',
    sentence:
      'Management meets customers, customers help set the standards, employees help to carry them out.',
  },
  {
    id: 'own-habits',
    section: 'experience',
    title: 'Own habits',
    sentence:
      'The largest task first, in a set time, in small parts: whoever puts off a promise breaks it.',
  },
] as const satisfies readonly Principle[]
