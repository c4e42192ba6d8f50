/** Principles of complaints: the seven steps, the fired-up caller, calm phrases, recovery. */
import type { Principle } from '../principle.ts'

export const COMPLAINTS_PRINCIPLES = [
  {
    id: 'accept',
    section: 'complaints',
    title: 'Accept the dissatisfaction',
    sentence: 'Before anything else, let the complaint be a complaint.',
  },
  {
    id: 'listen',
    section: 'complaints',
    title: 'Listen to the entire complaint',
    sentence: 'Let them finish; what comes last is often what hurts most.',
  },
  {
    id: 'recognise',
    section: 'complaints',
    title: 'Recognise the right to be dissatisfied',
    sentence: 'Say that they have every reason; it costs nothing and opens the door to a solution.',
  },
  {
    id: 'search',
    section: 'complaints',
    title: 'Look for a solution',
    sentence: 'Search once the story is out and the feeling is acknowledged, ideally together.',
  },
  {
    id: 'propose',
    section: 'complaints',
    title: 'Propose immediately',
    sentence: 'Propose a solution at once, even a partial one.',
  },
  {
    id: 'promise',
    section: 'complaints',
    title: 'Promise the solution',
    sentence: 'Promise only what you control, with a date and an owner: you.',
  },
  {
    id: 'close-positive',
    section: 'complaints',
    title: 'Conclude on a positive note',
    sentence: 'Thank them for raising it, and end with what will happen.',
  },
  {
    id: 'soothe-person',
    section: 'complaints',
    title: 'The person before the matter',
    sentence: 'Solving the matter without soothing the person still loses the customer.',
  },
  {
    id: 'facts-first',
    section: 'complaints',
    title: 'Work on facts',
    sentence:
      'Find the facts, ask which facts an opinion rests on, acknowledge the feeling, and pass on facts only.',
  },
  {
    id: 'not-personal',
    section: 'complaints',
    title: 'It is not personal',
    sentence: 'They are angry with what failed them; defending yourself hides the real problem.',
  },
  {
    id: 'let-off-steam',
    section: 'complaints',
    title: 'Let them let off steam',
    sentence: 'Short signs that you listen, and otherwise silence.',
  },
  {
    id: 'restate',
    section: 'complaints',
    title: 'Restate the issue',
    sentence: 'Say the issue back to show that you heard it.',
  },
  {
    id: 'ownership',
    section: 'complaints',
    title: 'Own it from contact to resolution',
    sentence: 'Handing over reads as distance; if others must act, stay the owner and say so.',
  },
  {
    id: 'fair-solution',
    section: 'complaints',
    title: 'Ask what would be fair',
    sentence: 'Asked what a fair solution would be, they become part of it.',
  },
  {
    id: 'authority',
    section: 'complaints',
    title: 'Know your authority',
    sentence: 'Know what you may give, so that nobody has to ask for a supervisor.',
  },
  {
    id: 'status-updates',
    section: 'complaints',
    title: 'Keep them posted',
    sentence: 'Complex cases need frequent word; simple ones a recap and a follow-up call.',
  },
  {
    id: 'calm-phrases',
    section: 'complaints',
    title: 'Calm phrases',
    sentence: 'Stress what you can do, not what you cannot.',
  },
  {
    id: 'firm-understanding',
    section: 'complaints',
    title: 'Firm but understanding',
    sentence: 'Keep the limit and the person at the same time.',
  },
  {
    id: 'supervisor-last',
    section: 'complaints',
    title: 'The supervisor is a last resort',
    sentence: 'Sending them up tells them that you cannot help.',
  },
  {
    id: 'admit-mistake',
    section: 'complaints',
    title: 'Admit the mistake at once',
    sentence: 'Own the error immediately; explaining why it happened sounds like a defence.',
  },
  {
    id: 'written-remedy',
    section: 'complaints',
    title: 'Put the remedy in writing',
    sentence: 'Explain in writing what will be done, how, and when.',
  },
  {
    id: 'compensate',
    section: 'complaints',
    title: 'Compensate for mistakes',
    sentence: 'Compensation is due after the person is heard; before, it buys silence.',
  },
  {
    id: 'platinum-rule',
    section: 'complaints',
    title: 'The platinum rule',
    sentence: 'Treat people the way they want to be treated.',
  },
  {
    id: 'stay-calm',
    section: 'complaints',
    title: 'Stay calm under attack',
    sentence: 'Your calm is the first thing that they can borrow from you.',
  },
  {
    id: 'thank-for-complaint',
    section: 'complaints',
    title: 'Thank them for raising it',
    sentence: 'Most never complain; whoever does gives you a chance to keep them.',
  },
  {
    id: 'common-ground',
    section: 'complaints',
    title: 'Find points of agreement',
    sentence: 'Begin with what you both want; from there it is two against the problem.',
  },
  {
    id: 'genuine',
    section: 'complaints',
    title: 'Be genuine',
    sentence: 'Sound like a friend who knows the house, not like its policy.',
  },
  {
    id: 'willingness',
    section: 'complaints',
    title: 'Show willingness',
    sentence: 'Let the resolution look easy: say first what will happen, then what it takes.',
  },
  {
    id: 'report-learnt',
    section: 'complaints',
    title: 'Report what was learnt',
    sentence: 'A complaint has two aims: a content customer, and a house that does not repeat it.',
    source: 'Stauss & Seidel: satisfy the customer, and report what was learnt',
  },
  {
    id: 'check-it-held',
    section: 'complaints',
    title: 'Check that it held',
    sentence: 'After some weeks ask whether the solution still holds.',
  },
  {
    id: 'vocal-customer',
    section: 'complaints',
    title: 'The vocal customer',
    sentence:
      'Reason and goodwill do not reach them: choose your words, keep a kind and firm limit.',
  },
] as const satisfies readonly Principle[]
