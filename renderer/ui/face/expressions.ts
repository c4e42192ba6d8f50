import type { MoodId } from '../../../engine/doctrine/mood.ts'

/** The Open Peeps expression that shows each mood. */
const EXPRESSIONS: Record<MoodId, string> = {
  furious: 'rage',
  angry: 'veryAngry',
  annoyed: 'serious',
  guarded: 'suspicious',
  settled: 'smile',
  pleased: 'calm',
  delighted: 'smileBig',
}

/** The widest smiles are drawn over a beard, so bearded faces use the gentler ones. */
const EXPRESSIONS_WITH_BEARD: Record<MoodId, string> = {
  ...EXPRESSIONS,
  pleased: 'smile',
  delighted: 'calm',
}

/** Name of the expression for a mood. */
export function expressionOf(mood: MoodId, bearded: boolean): string {
  return (bearded ? EXPRESSIONS_WITH_BEARD : EXPRESSIONS)[mood]
}
