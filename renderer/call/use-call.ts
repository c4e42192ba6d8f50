import { useActorRef, useSelector } from '@xstate/react'
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Attempt } from '../../contract/messages.ts'
import { Replay, replayTurns, type ReplayedAttempt } from '../../engine/attempt/replay.ts'
import type { TimedTurn, Turn } from '../../engine/attempt/turn.ts'
import { prepareScenario } from '../../engine/conversation/prepare-scenario.ts'
import type { Scenario } from '../../engine/conversation/scenario.ts'
import { turnEvent } from '../../engine/machine/call-events.ts'
import { createCallMachine } from '../../engine/machine/call-machine.ts'
import { restoreCall } from '../../engine/machine/restore-call.ts'
import { callPhase, type CallPhase } from './place/call-phase.ts'
import { readFailure } from './saving/read-failure.ts'
import { TurnOutbox, type SavingState, type TurnFate } from './saving/turn-outbox.ts'
import { LineAhead } from './stage/line-ahead.ts'
import { attemptClock } from './timing/attempt-clock.ts'

/** An attempt as it is being played: where it stands, and the one way to go on. */
export interface Call {
  readonly attempt: Attempt
  readonly scenario: Scenario
  readonly log: readonly TimedTurn[]
  readonly replayed: ReplayedAttempt
  readonly phase: CallPhase
  /** The ring or ringing tone that sounds, from 1; 0 before the first and where nothing rings. */
  readonly ring: number
  /**
   * The turn that is on its way to the disk, shown as pressed but not yet as taken. What is said has mostly arrived
   * before anybody could see it pressed: it is shown so only where it takes longer.
   */
  readonly storing: Turn | null
  /** Whether a turn is on its way, shown or not. */
  readonly isStoring: () => boolean
  /** Calls back whenever something said has been sent off; answers how to stop that. */
  readonly onSent: (listener: () => void) => () => void
  readonly saving: SavingState
  /** The next line, where it is painted ahead of the rest of the screen. */
  readonly ahead: LineAhead
  /** Stores a turn and then moves on; a turn that does not fit where the call stands changes nothing. */
  readonly take: (turn: Turn) => Promise<TurnFate>
  /** Rings the customer, where it is the trainee who calls. */
  readonly dial: () => void
  /** From the customer's last line on to the wrap-up. */
  readonly goOn: () => void
  readonly retry: () => void
  /** Milliseconds since the attempt began. */
  readonly now: () => number
}

export type AppendTurn = (input: {
  readonly attempt: string
  readonly length: number
  readonly turn: TimedTurn
}) => Promise<unknown>

/**
 * Milliseconds that something said may be on its way before the screen shows it as pressed. A picture drawn sooner
 * would stand in the way of the next line, which is mostly there by then.
 */
const SHOWN_AS_PRESSED = 80

/**
 * Plays an attempt on from its log. The machine of the call counts the rings and keeps the phase; it hears of
 * a turn only once the turn is stored (or kept, under a banner, where it could not be). `append` is the
 * host's call of that name.
 */
export function useCall(attempt: Attempt, append: AppendTurn): Call {
  const { copy } = attempt
  // In another language the copy is another one, and everything else about the call stays where it is.
  const scenario = useMemo(() => prepareScenario(copy.document, copy.procedure), [copy])
  const [{ machine, input, outboxOf, now }] = useState(() => opened(attempt, scenario, append))
  const [saving, setSaving] = useState<SavingState>({ kind: 'saved' })
  const [outbox] = useState(() => outboxOf(setSaving))
  const [log, setLog] = useState(attempt.log)
  const [storing, setStoring] = useState<Turn | null>(null)
  const replayed = useMemo(() => replayTurns(scenario, log), [scenario, log])
  const actor = useActorRef(machine, { input })
  const standing = useSelector(actor, (snapshot) => callPhase(snapshot.value))
  const [goesOn, setGoesOn] = useState(false)
  const phase = goesOn && standing === 'closing' ? 'wrap-up' : standing
  const ring = useSelector(actor, (snapshot) => snapshot.context.ring)
  // What a key pressed a moment ago has made of the call counts before React has drawn it.
  const latest = useRef({ log, storing: false })
  const sent = useRef(new Set<() => void>())
  const [ahead] = useState(() => new LineAhead())

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

  useEffect(() => {
    if (!goesOn) return
    actor.send({ type: 'go-on' })
    setGoesOn(false)
  }, [actor, goesOn])

  useEffect(() => ahead.attend((rest) => flushSync(rest)), [ahead])

  const take = useCallback(
    async (turn: Turn): Promise<TurnFate> => {
      if (latest.current.storing) return 'refused'
      const timed = { at: now(), turn }
      if (!fits(scenario, latest.current.log, timed)) return 'refused'
      latest.current.storing = true
      const stored = outbox.put(timed)
      const said = turn.kind === 'said'
      // The turn leaves for the disk before anything is drawn or heard.
      const pressed = setTimeout(() => setStoring(turn), said ? SHOWN_AS_PRESSED : 0)
      if (said) setTimeout(() => sent.current.forEach((tell) => tell()))
      const fate = await stored
      clearTimeout(pressed)
      const over = () => {
        latest.current.storing = false
        setStoring(null)
      }
      if (fate === 'refused') {
        over()
        return fate
      }
      const taken = [...latest.current.log, timed]
      latest.current.log = taken
      const moveOn = () => {
        over()
        setLog(taken)
        actor.send(turnEvent(timed))
      }
      if (said && fate === 'saved' && ahead.isWatched) ahead.show(taken, moveOn)
      else moveOn()
      return fate
    },
    [scenario, outbox, now, actor, ahead],
  )
  const isStoring = useCallback(() => latest.current.storing, [])
  const onSent = useCallback((listener: () => void) => {
    sent.current.add(listener)
    return () => void sent.current.delete(listener)
  }, [])
  const dial = useCallback(() => actor.send({ type: 'dial' }), [actor])
  // What comes then is drawn in pieces while the last line still stands there; the machine goes on once it is drawn.
  const goOn = useCallback(() => startTransition(() => setGoesOn(true)), [])
  const retry = useCallback(() => outbox.retryNow(), [outbox])
  return {
    attempt,
    scenario,
    log,
    replayed,
    phase,
    ring,
    storing,
    isStoring,
    onSent,
    saving,
    ahead,
    take,
    dial,
    goOn,
    retry,
    now,
  }
}

function opened(attempt: Attempt, scenario: Scenario, append: AppendTurn) {
  return {
    machine: createCallMachine(scenario),
    // The screen keeps the customer's patience itself: it stands still while a line is still being said.
    input: restoreCall(scenario, attempt.log, { seed: attempt.seed, patience: null }),
    now: attemptClock(attempt.log.at(-1)?.at ?? 0, () => performance.now()),
    outboxOf: (onChange: (state: SavingState) => void) =>
      new TurnOutbox(attempt.log.length, {
        append: (length, turn) => append({ attempt: attempt.id, length, turn }),
        onChange,
        readFailure,
      }),
  }
}

function fits(scenario: Scenario, log: readonly TimedTurn[], turn: TimedTurn): boolean {
  const replay = new Replay(scenario)
  for (const earlier of log) replay.take(earlier)
  return replay.take(turn) === null
}
