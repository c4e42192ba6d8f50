/**
 * What scenarios train, in words that the whole library shares: the library is filtered by them. An id is the English
 * word as authors write it.
 */
export const SKILLS = [
  { id: 'first contact', title: 'First contact' },
  { id: 'information', title: 'Information' },
  { id: 'empathy', title: 'Empathy' },
  { id: 'advice', title: 'Advice' },
  { id: 'consultation', title: 'Consultation' },
  { id: 'complaints', title: 'Complaints' },
  { id: 'de-escalation', title: 'De-escalation' },
  { id: 'calm phrases', title: 'Calm phrases' },
  { id: 'limits', title: 'Setting limits' },
  { id: 'anticipation', title: 'Anticipation' },
  { id: 'ownership', title: 'Ownership' },
  { id: 'follow-up', title: 'Follow-up' },
  { id: 'writing', title: 'Writing' },
  { id: 'trust', title: 'Trust' },
  { id: 'selling', title: 'Selling' },
  { id: 'onboarding', title: 'Onboarding' },
  { id: 'retention', title: 'Keeping customers' },
] as const

export type SkillId = (typeof SKILLS)[number]['id']

const IDS: ReadonlyMap<string, SkillId> = new Map(SKILLS.map(({ id }) => [id, id]))

/** The skill that an author means, whatever the size of the letters; null for one that only their company knows. */
export function knownSkill(written: string): SkillId | null {
  return IDS.get(written.trim().toLowerCase()) ?? null
}
