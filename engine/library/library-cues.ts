/** Whether the best answers of a whole library can be told by their looks. */
import type { AnswerCues } from '../analysis/smell-findings.ts'

/**
 * The greatest share, in percent, of moments with a clear best answer in which it may be so. By chance the longest and
 * the first of three or four answers would be the best in some 30 percent.
 */
const MOST = { longest: 45, first: 45, onlyPolite: 20 } as const
const WORDS = {
  longest: 'the longest',
  first: 'the first in the file',
  onlyPolite: 'the only polite one',
} as const
/** Moments below which a share says nothing. */
const FEWEST_MOMENTS = 6

export interface LibraryCue {
  readonly cue: string
  readonly count: number
  readonly of: number
  readonly percent: number
  readonly most: number
}

/** The looks that give too much away. */
export function libraryCues(all: readonly AnswerCues[]): readonly LibraryCue[] {
  const of = all.reduce((sum, cues) => sum + cues.of, 0)
  if (of < FEWEST_MOMENTS) return []
  return (['longest', 'first', 'onlyPolite'] as const).flatMap((look) => {
    const count = all.reduce((sum, cues) => sum + cues[look], 0)
    const percent = Math.round((count * 100) / of)
    return percent <= MOST[look] ? [] : [{ cue: WORDS[look], count, of, percent, most: MOST[look] }]
  })
}
