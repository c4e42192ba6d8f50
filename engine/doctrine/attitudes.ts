/** The attitudes that a response can show: a profile in the debrief, never points. */
export const ATTITUDES = [
  { id: 'reliability', title: 'Reliability', meaning: 'A stable, dependable person.' },
  {
    id: 'empathy',
    title: 'Empathy',
    meaning: 'Understands and expresses the customer’s point of view.',
  },
  { id: 'consideration', title: 'Consideration', meaning: 'Attention, respect, tact, esteem.' },
  { id: 'solidarity', title: 'Solidarity', meaning: 'Shared responsibility, mutual support.' },
  { id: 'anticipation', title: 'Anticipation', meaning: 'Foresees and prepares.' },
  { id: 'information', title: 'Information', meaning: 'Clarifies and shares knowledge.' },
  { id: 'advice', title: 'Advice', meaning: 'Proposes, and lets them choose with open eyes.' },
  {
    id: 'extra-mile',
    title: 'The extra mile',
    meaning: 'A gift, never something owed or routine.',
  },
] as const

export type AttitudeId = (typeof ATTITUDES)[number]['id']
