import type { ReactElement } from 'react'
import type { ScenarioDocument } from '../../../engine/format/scenario-document.ts'
import type { TurnFeedback } from '../coach/turn-feedback.ts'
import type { CallPhase } from '../place/call-phase.ts'
import type { CallPlace } from '../place/call-place.ts'
import { mannerOf } from '../../ui/setting/manner.ts'
import { FeedbackSheet } from '../sheets/feedback-sheet.tsx'
import { HoldSheet } from '../sheets/hold-sheet.tsx'
import { OverSheet } from '../sheets/over-sheet.tsx'
import { ResponseCards } from './response-cards.tsx'

/** The left of the desk: the answers, or the one sheet that lies there while there is nothing to answer. */
export function AnswersPlace(props: {
  readonly document: ScenarioDocument
  readonly place: CallPlace
  readonly phase: CallPhase
  /** Coach's word on the last turn while it lies open. */
  readonly feedback: TurnFeedback | null
  /** What the last turn said; null where nobody answered. */
  readonly taken: string | null
  /** The answer that is on its way to the disk. */
  readonly storing: string | null
  readonly onAnswer: (id: string) => void
  readonly onGoOn: () => void
  readonly onTryAgain: () => void
  /** Null outside Coach. */
  readonly onRewind: (() => void) | null
}): ReactElement {
  const { customer, setting, language } = props.document
  if (props.phase === 'held')
    return <HoldSheet name={customer.name} setting={setting} onTakeBack={props.onGoOn} />
  if (props.feedback !== null)
    return (
      <FeedbackSheet
        feedback={props.feedback}
        pronoun={customer.pronoun}
        manner={mannerOf(setting)}
        language={language}
        onGoOn={props.onGoOn}
        onTryAgain={props.onTryAgain}
      />
    )
  if (props.phase === 'closing')
    return (
      <OverSheet
        setting={setting}
        pronoun={customer.pronoun}
        onGoOn={props.onGoOn}
        onRewind={props.onRewind}
      />
    )
  return (
    <ResponseCards
      answers={props.place.answers}
      arrival={props.place.arrival}
      turn={props.place.turn}
      taken={props.taken}
      language={language}
      setting={setting}
      storing={props.storing}
      onAnswer={props.onAnswer}
    />
  )
}
