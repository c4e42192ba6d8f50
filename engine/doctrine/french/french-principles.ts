/** The principles in French. */
import type { PRINCIPLES } from '../principles.ts'
import { FRENCH_ATTITUDES_PRINCIPLES } from './french-attitudes-principles.ts'
import { FRENCH_COMPLAINTS_PRINCIPLES } from './french-complaints-principles.ts'
import { FRENCH_CONSULTATION_PRINCIPLES } from './french-consultation-principles.ts'
import { FRENCH_EXPERIENCE_PRINCIPLES } from './french-experience-principles.ts'
import { FRENCH_LOYALTY_PRINCIPLES } from './french-loyalty-principles.ts'
import type { FrenchPrinciples } from './french-principle-words.ts'
import { FRENCH_SELLING_PRINCIPLES } from './french-selling-principles.ts'

export const FRENCH_PRINCIPLES: FrenchPrinciples<typeof PRINCIPLES> = {
  ...FRENCH_LOYALTY_PRINCIPLES,
  ...FRENCH_ATTITUDES_PRINCIPLES,
  ...FRENCH_COMPLAINTS_PRINCIPLES,
  ...FRENCH_CONSULTATION_PRINCIPLES,
  ...FRENCH_SELLING_PRINCIPLES,
  ...FRENCH_EXPERIENCE_PRINCIPLES,
}
