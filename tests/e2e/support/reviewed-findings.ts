import type { Finding } from './axe-look.ts'

/** What axe leaves to people and people have looked at, by rule and axe's reason; accessibility.md tells how. */
const REVIEWED: Readonly<Record<string, readonly string[]>> = {
  'color-contrast': [
    'bgImage',
    'bgGradient',
    'bgOverlap',
    'elmPartiallyObscured',
    'elmPartiallyObscuring',
    'emptyValue',
    'imgNode',
    'nonBmp',
    'pseudoContent',
    'shortTextContent',
  ],
  bypass: [''],
}

/** The findings among those that axe leaves to people of a kind that nobody has looked at yet. */
export function notReviewed(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ rule, reason }) => REVIEWED[rule]?.includes(reason) !== true)
    .map(({ sentence, reason }) => `to be looked at (${reason}): ${sentence}`)
}
