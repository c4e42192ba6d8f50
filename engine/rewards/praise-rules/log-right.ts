import { momentOf } from '../../conversation/step.ts'
import { isSortedRightly, statementsHeard } from '../../scoring/statements.ts'
import type { PraiseRule } from '../praise.ts'
import { praiseReason } from '../praise-reason.ts'
import { isSaid } from '../well-received.ts'

/** Fewer statements than this sort themselves. */
const FEWEST = 3

/** Every statement is sorted rightly, an opinion or a feeling among them: the turn in which that one was heard. */
export const logRight: PraiseRule = ({ scenario, attempt }) => {
  const heard = statementsHeard(scenario, attempt)
  const right = heard.every((one) =>
    isSortedRightly(
      one,
      attempt.logged?.statements.find(({ id }) => id === one.id),
    ),
  )
  if (!right || heard.length < FEWEST) return null
  for (const { id, statement } of heard) {
    if (statement.kind === 'fact') continue
    const turn = attempt.played
      .filter(isSaid)
      .find(({ before }) => id.startsWith(`${momentOf(scenario, before).id}/`))
    if (turn === undefined) continue
    return {
      ...praiseReason(turn, 'facts-first'),
      rule: 'log-right',
      count: heard.length,
      statement: statement.text,
      kind: statement.kind,
    }
  }
  return null
}
