import type { AppendedAnswer } from '../../../contract/drill-messages.ts'
import { HOST_SENTENCES } from '../../../contract/host-sentences.ts'
import type { TimedAnswer } from '../../../engine/drills/drill-answer.ts'
import { answerRefusal } from '../../../engine/drills/round-progress.ts'
import { refused } from '../service-failure.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import type { Store } from '../store/store.ts'
import { tasksOf } from './round-copy.ts'
import type { StoredRounds } from './stored-rounds.ts'

/**
 * Stores one answer after the first `length` ones. The same answer at a place that it already has is answered as the
 * first time; anything else there, or anything that is not asked where the round stands, is refused.
 */
export function appendAnswer(
  store: Store,
  rounds: StoredRounds,
  id: string,
  length: number,
  answer: TimedAnswer,
): AppendedAnswer {
  return store.write((tables) => {
    const { row, copy, log } = rounds.get(id, tables)
    if (length > row.length) throw refused(HOST_SENTENCES.answersMissing)
    // A clock that was set back must not stop the round: time stands still until it has caught up.
    const timed = { at: Math.max(answer.at, log[length - 1]?.at ?? 0), answer: answer.answer }
    if (length < row.length) {
      if (canonicalJson(log[length]) === canonicalJson(timed))
        return { length: row.length, chain: row.chain }
      throw refused(HOST_SENTENCES.answerTaken)
    }
    const refusal = answerRefusal(tasksOf(copy, row.seed, ''), log, timed.answer)
    if (refusal === 'over') throw refused(HOST_SENTENCES.roundOver)
    if (refusal !== null) throw refused(HOST_SENTENCES.answerNotAsked)
    const next = { ...row, chain: tables.drillAnswers.add(row, timed), length: row.length + 1 }
    tables.drillRounds.write(next)
    return { length: next.length, chain: next.chain }
  })
}
