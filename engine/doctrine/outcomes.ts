/** How a conversation can end, best first. */
export const OUTCOMES = [
  { id: 'loyal', title: 'Loyal', meaning: 'Won back: comes again, and says so to others.' },
  { id: 'satisfied', title: 'Satisfied', meaning: 'The matter is settled and the customer stays.' },
  {
    id: 'neutral',
    title: 'Neutral',
    meaning: 'Something was settled; nothing keeps the customer here.',
  },
  { id: 'lost', title: 'Lost', meaning: 'The customer leaves, or would at the next occasion.' },
] as const

export type OutcomeId = (typeof OUTCOMES)[number]['id']
