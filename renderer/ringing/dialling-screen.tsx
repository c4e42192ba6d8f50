import { useId, type ReactElement } from 'react'
import type { ScenarioCopy } from '../../contract/messages.ts'
import type { Mode } from '../../engine/attempt/turn.ts'
import { TONES } from '../../engine/machine/call-states.ts'
import { useScreenFocus } from '../app/use-screen-focus.ts'
import { BriefSheet } from '../brief/brief-sheet.tsx'
import { Button } from '../ui/controls/button.tsx'
import { HeardLine } from '../ui/controls/heard-line.tsx'
import { Logo } from '../ui/controls/logo.tsx'
import { useKey } from '../ui/controls/use-key.ts'
import { ManilaFolder } from '../ui/paper/manila-folder.tsx'
import { useWords } from '../words/use-words.ts'
import { diallingWords, type DiallingPhase } from './dialling-words.ts'
import { RingingScene } from './ringing-scene.tsx'
import styles from './ringing-screen.module.css'

/**
 * It is the trainee who calls: the telephone waits, Space rings the customer, the ringing tone is heard, and the
 * customer picks up. Pressing once more puts through at once.
 */
export function DiallingScreen(props: {
  readonly copy: ScenarioCopy
  readonly mode: Mode
  readonly phase: DiallingPhase
  /** The present ringing tone, from 1; 0 before the first. */
  readonly tone: number
  /** Whether the tone sounds right now. */
  readonly sounding: boolean
  /** Rings the customer; once it rings, is put through. */
  readonly onDial: () => void
}): ReactElement {
  const t = useWords()
  const { phase, tone } = props
  const { customer, file, title } = props.copy.document
  const ready = phase === 'on-hook'
  const words = diallingWords(t, phase, customer.name, tone)
  const name = useId()
  const screen = useScreenFocus()
  useKey(' ', props.onDial, { when: phase !== 'answered' })
  return (
    <main ref={screen} className={styles.page} tabIndex={-1} aria-labelledby={name}>
      <div className={`${styles.desk} linoleum`} />
      <div className={styles.left}>
        <RingingScene
          className={styles.scene ?? ''}
          beamsClassName={styles.beams ?? ''}
          ring={tone}
          count={ready ? 0 : TONES}
          numbered={false}
          sounding={props.sounding}
          pose={ready ? 'resting' : 'lifted'}
        />
        <div className={styles.head}>
          <div className={styles.brand}>
            <Logo height={1.375} />
            {t('app:name')}
          </div>
          <h1 id={name} className={words.title.length > 28 ? styles.long : undefined}>
            {words.title}
          </h1>
        </div>
        <HeardLine text={words.heard} />
        <div className={styles.foot}>
          <Button
            kind="action"
            size="large"
            keyCap={t('ui:keys.space')}
            shortcut="Space"
            disabled={phase === 'answered'}
            onPress={props.onDial}
          >
            {words.action}
          </Button>
          <div className={styles.count}>{words.help}</div>
        </div>
      </div>
      <div className={styles.folder}>
        <ManilaFolder tab={file.title === '' ? title : file.title} clip>
          <BriefSheet copy={props.copy} mode={t(`ui:mode.${props.mode}`)} />
        </ManilaFolder>
      </div>
    </main>
  )
}
