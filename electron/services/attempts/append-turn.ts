import { HOST_SENTENCES } from '../../../contract/host-sentences.ts'
import type { AppendedTurn } from '../../../contract/messages.ts'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { refused, ServiceFailure } from '../service-failure.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import type { Store } from '../store/store.ts'
import type { OpenAttempt, OpenAttempts } from './open-attempts.ts'
import { refusedTurnSentence } from './refused-turn-sentence.ts'

/**
 * Stores one turn after the first `length` ones. The same turn at a place that it already has is answered as
 * the first time; anything else there, or anything that does not fit where the attempt stands, is refused.
 */
export function appendTurn(
  store: Store,
  open: OpenAttempts,
  id: string,
  length: number,
  turn: TimedTurn,
): AppendedTurn {
  const attempt = store.read((tables) => open.get(id, tables))
  const { row, log } = attempt
  if (length > row.length) throw refused(HOST_SENTENCES.turnsMissing)
  // A clock that was set back must not stop the call: time stands still until it has caught up.
  const timed = { at: Math.max(turn.at, log[length - 1]?.at ?? 0), turn: turn.turn }
  if (length < row.length) return repeated(attempt, length, timed)
  checkTurn(attempt, timed)
  try {
    const stored = store.write((tables) => {
      const now = tables.attempts.find(id)
      if (now === null || now.chain !== row.chain) {
        throw refused(HOST_SENTENCES.changedElsewhere)
      }
      const next = { ...now, chain: tables.turns.add(now, timed), length: now.length + 1 }
      tables.attempts.write(next)
      return next
    })
    log.push(timed)
    open.moveOn(attempt, stored)
    return { length: stored.length, chain: stored.chain }
  } catch (error) {
    // The replay has already taken the turn that the disk did not.
    open.forget(id)
    throw error
  }
}

function repeated({ row, log }: OpenAttempt, place: number, timed: TimedTurn): AppendedTurn {
  if (canonicalJson(log[place]) === canonicalJson(timed))
    return { length: row.length, chain: row.chain }
  throw refused(HOST_SENTENCES.placeTaken)
}

function checkTurn({ row, replay }: OpenAttempt, timed: TimedTurn): void {
  if (row.givenUp) throw refused(HOST_SENTENCES.givenUp)
  if (timed.turn.kind === 'rewound' && row.mode !== 'coach') {
    throw new ServiceFailure('REFUSED', HOST_SENTENCES.rewindInCoach)
  }
  const sentence = replay.take(timed)
  if (sentence !== null) throw refused(refusedTurnSentence(sentence))
}
