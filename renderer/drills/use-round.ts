import { useRef, useState } from 'react'
import type { DrillRound } from '../../contract/drill-messages.ts'
import type { DrillAnswer, TimedAnswer } from '../../engine/drills/drill-answer.ts'
import { useHost } from '../app/host.tsx'
import { useAction } from '../app/use-action.ts'

/** A round that is being played. */
export interface PlayedRound {
  /** Answers that are on disk. */
  readonly log: readonly TimedAnswer[]
  /** Stores an answer; what is shown as answered is on disk. */
  readonly answer: (answer: DrillAnswer, then: () => void) => void
  readonly busy: boolean
  /** Why the last answer was not taken, or null. */
  readonly failure: string | null
}

/** Plays a round from where it was left. */
export function useRound(round: DrillRound): PlayedRound {
  const host = useHost()
  const { run, busy, failure } = useAction()
  const [log, setLog] = useState(round.log)
  // An answer whose reply was lost is sent again as it was, so that it counts once.
  const sent = useRef<TimedAnswer | null>(null)
  const answer = (given: DrillAnswer, then: () => void): void =>
    run(async () => {
      const isSame = JSON.stringify(sent.current?.answer) === JSON.stringify(given)
      const timed = isSame && sent.current ? sent.current : { at: Date.now(), answer: given }
      sent.current = timed
      await host.drills.answer({ round: round.id, length: log.length, answer: timed })
      sent.current = null
      setLog([...log, timed])
      then()
    })
  return { log, answer, busy, failure }
}
