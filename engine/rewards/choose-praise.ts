/** The one word of praise for an attempt. */
import type { Praise, PraiseSource } from './praise.ts'
import { PRAISE_RULES } from './praise-rules.ts'

/** Everything that can truly be said in praise of an attempt, what says most first; may be nothing. */
export function allPraise(source: PraiseSource): readonly Praise[] {
  return PRAISE_RULES.flatMap((rule) => rule(source) ?? [])
}

/**
 * What is said: the first of these that was not said last time, so that nobody reads the same sentence twice
 * in a row while something else is as true; null where nothing was earned.
 */
export function choosePraise(source: PraiseSource): Praise | null {
  const praise = allPraise(source)
  const before = source.before
  const said =
    before === null ? null : choosePraise({ ...before, scenario: source.scenario, before: null })
  return praise.find(({ rule }) => rule !== said?.rule) ?? praise[0] ?? null
}
