/** The moods in French; the same for women and men, and the same as in the interface. */
import type { MoodId } from '../mood.ts'

export const FRENCH_MOODS: Readonly<Record<MoodId, string>> = {
  furious: 'En furie',
  angry: 'En colère',
  annoyed: 'De mauvaise humeur',
  guarded: 'Sur ses gardes',
  settled: 'À l’aise',
  pleased: 'De bonne humeur',
  delighted: 'Aux anges',
}
