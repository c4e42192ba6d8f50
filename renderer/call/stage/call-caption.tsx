import { useSyncExternalStore, type ReactElement } from 'react'
import { replayTurns } from '../../../engine/attempt/replay.ts'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import type { VoiceDesk } from '../../voice/voice-desk.ts'
import { arrivalOf } from '../place/arrival-of.ts'
import type { CallPlace } from '../place/call-place.ts'
import { customerLine } from '../../../engine/conversation/customer-line.ts'
import type { Call } from '../use-call.ts'
import { Caption } from './caption.tsx'
import styles from './call-caption.module.css'

const NEVER = () => () => undefined

/** The customer's words in the call. Where they stand whole at once, they may be a picture ahead of the rest. */
export function CallCaption(props: {
  readonly call: Call
  readonly place: CallPlace
  readonly traineeName: string
  /** The mood that the stage shows. */
  readonly mood: MoodId
  readonly voice: VoiceDesk
  /** Whether the line has been said to its end. */
  readonly isSaid: boolean
  readonly atOnce: boolean
}): ReactElement {
  const { call, place, atOnce } = props
  const { ahead, scenario } = call
  const log = useSyncExternalStore(atOnce ? ahead.subscribe : NEVER, ahead.snapshot)
  // Every turn makes the log longer, a rewound one too.
  const isAhead = atOnce && log !== null && log.length > call.log.length
  const next = isAhead ? replayTurns(scenario, log) : null
  const line = next === null ? place.line : customerLine(scenario, next.state, props.traineeName)
  return (
    // The voice of the words goes with them, not with the field behind them.
    <div className={styles.voice} data-mood={next === null ? props.mood : line.mood}>
      <Caption
        line={line.text}
        arrival={next === null ? place.arrival : arrivalOf(scenario, next)}
        language={scenario.document.language}
        voice={props.voice}
        complete={next === null && props.isSaid}
        atOnce={atOnce}
      />
    </div>
  )
}
