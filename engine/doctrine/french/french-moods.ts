/** The moods in French; of a customer of either sex, hence the neutral forms where there are any. */
import type { MoodId } from '../mood.ts'

export const FRENCH_MOODS: Readonly<Record<MoodId, string>> = {
  furious: 'Furieux',
  angry: 'En colère',
  annoyed: 'Agacé',
  guarded: 'Sur ses gardes',
  settled: 'Calme',
  pleased: 'Content',
  delighted: 'Ravi',
}
