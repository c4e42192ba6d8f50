import type { Trend } from '../../engine/progress/trend.ts'
import type { Words } from '../words/use-words.ts'

/** A trend as a sentence that says no more than the numbers allow, and never scolds. */
export function trendWord(trend: Trend, t: Words): string {
  if (trend.kind === 'too-few') return t('progress:trend.too-few')
  const { kind, sure, harder } = trend
  const by = Math.abs(trend.by)
  if (kind === 'falling' && harder) return t('progress:trend.fallingHarder', { by })
  return t(`progress:trend.${sure ? kind : (`${kind}SoFar` as const)}`, { by })
}
