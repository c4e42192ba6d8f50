import type { ReactElement } from 'react'
import { useScreenFocus } from '../app/use-screen-focus.ts'
import type { ScenarioCopy } from '../../contract/messages.ts'
import { RINGS } from '../../engine/attempt/turn.ts'
import { RingingScene } from '../ringing/ringing-scene.tsx'
import { Button } from '../ui/controls/button.tsx'
import { useWords } from '../words/use-words.ts'
import { useProjectorKeys } from './use-projector-keys.ts'
import { useProjectorTheme } from './use-projector.ts'
import styles from './projector-ringing.module.css'

const PICKS_UP: ReadonlySet<string> = new Set([' ', 'Enter', 'PageDown', 'ArrowRight'])

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
  const act = missed ? props.onCallBack : props.onPickUp
  useProjectorTheme()
  useProjectorKeys((key) => {
    if (PICKS_UP.has(key)) act()
    else if (key === 'p' || key === 'Escape') props.onLeave()
    else return false
    return true
  })
  const screen = useScreenFocus()
  return (
    <main
      ref={screen}
      tabIndex={-1}
      className={styles.page}
      aria-label={t('projector:title', { title })}
    >
      <div data-picture>
        <RingingScene
          className={styles.scene ?? ''}
          beamsClassName={styles.beams ?? ''}
          ring={missed ? RINGS + 1 : ring}
          pose={
            phase === 'picking-up' ? 'lifted' : !missed && props.sounding ? 'sounding' : 'resting'
          }
        />
      </div>
      <div className={styles.words}>
        <h1>
          {missed ? t('ringing:missedTitle') : t('ringing:isCalling', { name: customer.name })}
        </h1>
        {missed ? (
          <p>{t(`ringing:missed_${customer.pronoun}`, { name: customer.name })}</p>
        ) : (
          <p>
            <span className={styles.label}>{t('projector:wants')}</span> {request}
          </p>
        )}
        <p className={styles.ring}>
          {!missed && <b>{t('projector:ring', { ring: Math.max(1, ring), rings: RINGS })}</b>}
        </p>
        <p className="only-heard" role="status">
          {phase === 'ringing' && ring > 0 && t('ringing:ringsHeard', { ring, rings: RINGS })}
        </p>
        <div className={styles.action}>
          <Button kind="action" size="large" disabled={phase === 'picking-up'} onPress={act}>
            {t(missed ? 'ringing:callBack' : 'projector:pickUp')}
          </Button>
          <span>{t('projector:pickUpKeys')}</span>
        </div>
      </div>
    </main>
  )
}
