import { offeredResponses } from '../../conversation/step.ts'
import type { PraiseRule } from '../praise.ts'
import { praiseReason } from '../praise-reason.ts'
import { isSaid } from '../well-received.ts'

/** Fewer temptations than this are no achievement. */
const FEWEST = 3

/** Trigger phrases were on offer again and again, and none was taken. */
export const noTrigger: PraiseRule = ({ scenario, attempt }) => {
  const said = attempt.played.filter(isSaid)
  if (said.some(({ taken }) => taken.document.triggerPhrase !== null)) return null
  const tempted = said.filter(({ before }) =>
    offeredResponses(scenario, before).some(({ document }) => document.triggerPhrase !== null),
  )
  const last = tempted.at(-1)
  if (last === undefined || tempted.length < FEWEST) return null
  return { ...praiseReason(last, 'calm-phrases'), rule: 'no-trigger', offered: tempted.length }
}
