/** How long a translation may be: as long as its text may be in its file. */
import { LONG_LINE, LONG_RESPONSE } from '../format/spoken-text.ts'

const LIMITS: readonly (readonly [pattern: RegExp, most: number])[] = [
  [/^(?:customer|trainee)\.name$/, 40],
  [/^trainee\./, 60],
  [/^(?:title|customer\.reference|file\.title|offers\..*|topics\..*)$/, 80],
  [/^(?:steps|days)\.[^.]+\.title$/, 80],
  [/^days\.[^.]+\.purpose$/, 300],
  [/^(?:short|steps\.[^.]+\.short)$/, 24],
  [/^cast\.[^.]+\.name$/, 40],
  [/^entries\.[^.]+\.title$/, 80],
  [/\.figures\.[^.]+\.figure$/, 40],
  [/^skills\./, 40],
  [/^kinds\./, 50],
  [/^habits\./, 70],
  [/^(?:items|statements|opinions)\.[^.]+\.text$/, 360],
  [/^pairs\.[^.]+\.(?:left|right)$/, 360],
  [/^scenes\.[^.]+\.text$/, 600],
  [/^opinions\..*\.say$/, 240],
]

/** Most texts of a library are those of moments. */
const LIMITS_IN_MOMENTS: typeof LIMITS = [
  [/^moments\.[^.]+\.customer(?:\.|$)/, LONG_LINE],
  [/\.responses\.[^.]+\.say$/, LONG_RESPONSE],
  [/\.responses\.[^.]+\.short$/, 60],
]

const ALL_LIMITS: typeof LIMITS = [...LIMITS, ...LIMITS_IN_MOMENTS]

/** Characters that fit where the text with this id is shown. */
export function longestOf(id: string): number {
  const limits = id.startsWith('moments.') ? LIMITS_IN_MOMENTS : ALL_LIMITS
  return limits.find(([pattern]) => pattern.test(id))?.[1] ?? 4_000
}
