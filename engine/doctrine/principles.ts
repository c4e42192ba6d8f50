/**
 * The principles that responses teach and that every point names. `section` is the chapter of the handbook
 * that explains it; `source` is shown with the claim where the claim comes from research.
 */
export interface Principle {
  readonly id: string
  readonly title: string
  /** One sentence in our own words, to the trainee. */
  readonly sentence: string
  readonly section: PrincipleSection
  readonly source?: string
}

export type PrincipleSection =
  'loyalty' | 'attitudes' | 'complaints' | 'consultation' | 'selling' | 'experience'

export const PRINCIPLES = [
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

export type PrincipleId = (typeof PRINCIPLES)[number]['id']
