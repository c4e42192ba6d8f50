/** Every principle, in the order of the handbook's chapters. */
import type { Principle } from './principle.ts'
import { ATTITUDES_PRINCIPLES } from './principles/attitudes-principles.ts'
import { COMPLAINTS_PRINCIPLES } from './principles/complaints-principles.ts'
import { CONSULTATION_PRINCIPLES } from './principles/consultation-principles.ts'
import { EXPERIENCE_PRINCIPLES } from './principles/experience-principles.ts'
import { LOYALTY_PRINCIPLES } from './principles/loyalty-principles.ts'
import { SELLING_PRINCIPLES } from './principles/selling-principles.ts'

export const PRINCIPLES = [
  ...LOYALTY_PRINCIPLES,
  ...ATTITUDES_PRINCIPLES,
  ...COMPLAINTS_PRINCIPLES,
  ...CONSULTATION_PRINCIPLES,
  ...SELLING_PRINCIPLES,
  ...EXPERIENCE_PRINCIPLES,
] as const satisfies readonly Principle[]

export type PrincipleId = (typeof PRINCIPLES)[number]['id']
