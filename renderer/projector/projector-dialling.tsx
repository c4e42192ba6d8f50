import type { ReactElement } from 'react'
import type { ScenarioCopy } from '../../contract/messages.ts'
import { TONES } from '../../engine/machine/call-states.ts'
import { diallingWords, type DiallingPhase } from '../ringing/dialling-words.ts'
import { RingingScene } from '../ringing/ringing-scene.tsx'
import { useWords } from '../words/use-words.ts'
import { ProjectorBeginning } from './projector-beginning.tsx'
import { ProjectorWish } from './projector-wish.tsx'
import styles from './projector-ringing.module.css'

/** The class rings the customer: Next dials, and dials through once it rings. */
export function ProjectorDialling(props: {
  readonly copy: ScenarioCopy
  readonly phase: DiallingPhase
  /** The present ringing tone, from 1; 0 before the first. */
  readonly tone: number
  readonly sounding: boolean
  readonly onDial: () => void
  readonly onLeave: () => void
}): ReactElement {
  const t = useWords()
  const { phase, tone } = props
  const { customer, request, title } = props.copy.document
  const words = diallingWords(t, phase, customer.name, tone)
  const ready = phase === 'on-hook'
  return (
    <ProjectorBeginning
      title={title}
      picture={
        <RingingScene
          className={styles.scene ?? ''}
          beamsClassName={styles.beams ?? ''}
          ring={tone}
          count={ready ? 0 : TONES}
          numbered={false}
          sounding={props.sounding}
          pose={ready ? 'resting' : 'lifted'}
        />
      }
      heading={words.title}
      note=""
      heard={words.heard}
      action={words.action}
      disabled={phase === 'answered'}
      onPress={props.onDial}
      onLeave={props.onLeave}
    >
      <ProjectorWish request={request} />
    </ProjectorBeginning>
  )
}
