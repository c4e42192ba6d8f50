import type { ReactElement } from 'react'
import type { ScenarioCopy } from '../../contract/messages.ts'
import { RINGS, type Mode } from '../../engine/attempt/turn.ts'
import { BriefSheet } from '../brief/brief-sheet.tsx'
import { Button } from '../ui/controls/button.tsx'
import { useKey } from '../ui/controls/use-key.ts'
import { ManilaFolder } from '../ui/paper/manila-folder.tsx'
import { useWords } from '../words/use-words.ts'
import { MissedCall } from './missed-call.tsx'
import styles from './ringing-screen.module.css'
import { TelephoneFrame } from './telephone-frame.tsx'

/**
 * The telephone rings. No mood colour yet: that arrives with the voice. Space picks up. The caller of this
 * screen counts the rings and says when the bell sounds; once `phase` is missed nobody can pick up any more.
 */
export function RingingScreen(props: {
  readonly copy: ScenarioCopy
  readonly mode: Mode
  /** The present ring, 1 to 3; 0 before the first. */
  readonly ring: number
  /** Whether the bell sounds right now: two seconds of bell, two of silence. */
  readonly sounding: boolean
  readonly phase: 'ringing' | 'picking-up' | 'missed'
  readonly onPickUp: () => void
  /** After a missed call: have it ring again. */
  readonly onCallBack: () => void
  readonly onLeave: () => void
}): ReactElement {
  const t = useWords()
  const { phase, ring } = props
  const { customer, file } = props.copy.document
  const ringing = phase === 'ringing'
  useKey(' ', props.onPickUp, { when: ringing })
  const pose =
    phase === 'picking-up' ? 'lifted' : ringing && props.sounding ? 'sounding' : 'resting'
  return (
    <TelephoneFrame
      title={
        phase === 'missed'
          ? t('ringing:missedTitle')
          : callerWords(customer.name, customer.reference, t)
      }
      long={customer.name.length > 20}
      scene={{ ring: phase === 'missed' ? RINGS + 1 : ring, pose }}
      heard={heardWords(phase, ring, t)}
      foot={
        phase === 'missed' ? null : (
          <>
            <Button
              kind="action"
              size="large"
              keyCap={t('ui:keys.space')}
              shortcut="Space"
              disabled={!ringing}
              onPress={props.onPickUp}
            >
              {t('ringing:pickUp')}
            </Button>
            <div className={styles.count}>
              <b>{t('ringing:ring', { ring: Math.max(1, ring), rings: RINGS })}</b>
              {t(ring >= RINGS ? 'ringing:lastChance' : 'ringing:beforeThird')}
            </div>
          </>
        )
      }
      beside={
        phase === 'missed' ? (
          <MissedCall
            className={styles.missed ?? ''}
            name={customer.name}
            pronoun={customer.pronoun}
            onCallBack={props.onCallBack}
            onLeave={props.onLeave}
          />
        ) : (
          <div className={styles.folder}>
            <ManilaFolder tab={file.title} clip>
              <BriefSheet copy={props.copy} mode={t(`ui:mode.${props.mode}`)} />
            </ManilaFolder>
          </div>
        )
      }
    />
  )
}

/** What the telephone does, for those who do not see it. */
function heardWords(
  phase: 'ringing' | 'picking-up' | 'missed',
  ring: number,
  t: ReturnType<typeof useWords>,
): string {
  if (phase === 'picking-up') return t('ringing:pickingUp')
  return phase === 'ringing' && ring > 0 ? t('ringing:ringsHeard', { ring, rings: RINGS }) : ''
}

/** “Mrs. Renard is on line 2” where the reference begins with a line, else that she is calling. */
function callerWords(name: string, reference: string, t: ReturnType<typeof useWords>): string {
  const line = /^line \d+/i.exec(reference)?.[0]
  return line === undefined
    ? t('ringing:isCalling', { name })
    : t('ringing:isOn', { name, reference: line.toLowerCase() })
}
