import type { ReactElement } from 'react'
import type { ScenarioCopy } from '../../contract/messages.ts'
import { RINGS } from '../../engine/attempt/turn.ts'
import { RingingScene } from '../ringing/ringing-scene.tsx'
import { useWords } from '../words/use-words.ts'
import { ProjectorBeginning } from './projector-beginning.tsx'
import { ProjectorWish } from './projector-wish.tsx'
import styles from './projector-ringing.module.css'

/** The telephone rings before a class: who calls, what they want, which ring it is. Next picks up. */
export function ProjectorRinging(props: {
  readonly copy: ScenarioCopy
  readonly ring: number
  readonly sounding: boolean
  readonly phase: 'ringing' | 'picking-up' | 'missed'
  readonly onPickUp: () => void
  readonly onCallBack: () => void
  readonly onLeave: () => void
}): ReactElement {
  const t = useWords()
  const { phase, ring } = props
  const { customer, request, title } = props.copy.document
  const missed = phase === 'missed'
  const lifted = phase === 'picking-up'
  return (
    <ProjectorBeginning
      title={title}
      picture={
        <RingingScene
          className={styles.scene ?? ''}
          beamsClassName={styles.beams ?? ''}
          ring={missed ? RINGS + 1 : ring}
          pose={lifted ? 'lifted' : !missed && props.sounding ? 'sounding' : 'resting'}
        />
      }
      heading={missed ? t('ringing:missedTitle') : t('ringing:isCalling', { name: customer.name })}
      note={missed ? '' : t('projector:ring', { ring: Math.max(1, ring), rings: RINGS })}
      heard={phase === 'ringing' && ring > 0 ? t('ringing:ringsHeard', { ring, rings: RINGS }) : ''}
      action={t(missed ? 'ringing:callBack' : 'projector:pickUp')}
      disabled={lifted}
      onPress={missed ? props.onCallBack : props.onPickUp}
      onLeave={props.onLeave}
    >
      {missed ? (
        <p>{t(`ringing:missed_${customer.pronoun}`, { name: customer.name })}</p>
      ) : (
        <ProjectorWish request={request} />
      )}
    </ProjectorBeginning>
  )
}
