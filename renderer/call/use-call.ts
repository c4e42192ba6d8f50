import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Attempt } from '../../contract/messages.ts'
import { Replay, replayTurns, type ReplayedAttempt } from '../../engine/attempt/replay.ts'
import type { TimedTurn, Turn } from '../../engine/attempt/turn.ts'
import { prepareScenario } from '../../engine/conversation/prepare-scenario.ts'
import type { Scenario } from '../../engine/conversation/scenario.ts'
import { readFailure } from './saving/read-failure.ts'
import { TurnOutbox, type SavingState, type TurnFate } from './saving/turn-outbox.ts'
import { attemptClock } from './timing/attempt-clock.ts'

/** An attempt as it is being played: where it stands, and the one way to go on. */
export interface Call {
  readonly attempt: Attempt
  readonly scenario: Scenario
  readonly log: readonly TimedTurn[]
  readonly replayed: ReplayedAttempt
  /** The turn that is on its way to the disk, shown as pressed but not yet as taken. */
  readonly storing: Turn | null
  readonly saving: SavingState
  /** Stores a turn and then moves on; a turn that does not fit where the call stands changes nothing. */
  readonly take: (turn: Turn) => Promise<TurnFate>
  readonly retry: () => void
  /** Milliseconds since the attempt began. */
  readonly now: () => number
}

export type AppendTurn = (input: {
  readonly attempt: string
  readonly length: number
  readonly turn: TimedTurn
}) => Promise<unknown>

/** Plays an attempt on from its log. `append` is the host's call of that name. */
export function useCall(attempt: Attempt, append: AppendTurn): Call {
  const scenario = useMemo(
    () => prepareScenario(attempt.copy.document, attempt.copy.procedure),
    [attempt],
  )
  const [log, setLog] = useState(attempt.log)
  const [storing, setStoring] = useState<Turn | null>(null)
  const [saving, setSaving] = useState<SavingState>({ kind: 'saved' })
  const replayed = useMemo(() => replayTurns(scenario, log), [scenario, log])
  const [{ outbox, now }] = useState(() => ({
    outbox: new TurnOutbox(attempt.log.length, {
      append: (length, turn) => append({ attempt: attempt.id, length, turn }),
      onChange: setSaving,
      readFailure,
    }),
    now: attemptClock(attempt.log.at(-1)?.at ?? 0, () => performance.now()),
  }))
  // What a key pressed a moment ago has made of the call counts before React has drawn it.
  const latest = useRef({ log, storing: false })

  useEffect(() => {
    outbox.open()
    const keep = (event: BeforeUnloadEvent) => {
      if (outbox.hasUnsaved) event.preventDefault()
    }
    window.addEventListener('beforeunload', keep)
    return () => {
      window.removeEventListener('beforeunload', keep)
      outbox.close()
    }
  }, [outbox])

  const take = useCallback(
    async (turn: Turn): Promise<TurnFate> => {
      if (latest.current.storing) return 'refused'
      const timed = { at: now(), turn }
      if (!fits(scenario, latest.current.log, timed)) return 'refused'
      latest.current.storing = true
      setStoring(turn)
      const fate = await outbox.put(timed)
      latest.current.storing = false
      setStoring(null)
      if (fate === 'refused') return fate
      latest.current.log = [...latest.current.log, timed]
      setLog(latest.current.log)
      return fate
    },
    [scenario, outbox, now],
  )
  const retry = useCallback(() => outbox.retryNow(), [outbox])
  return { attempt, scenario, log, replayed, storing, saving, take, retry, now }
}

function fits(scenario: Scenario, log: readonly TimedTurn[], turn: TimedTurn): boolean {
  const replay = new Replay(scenario)
  for (const earlier of log) replay.take(earlier)
  return replay.take(turn) === null
}
