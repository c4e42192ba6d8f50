import type { ReactElement } from 'react'
import type { ScenarioCopy } from '../../contract/messages.ts'
import type { Mode } from '../../engine/attempt/turn.ts'
import { TONES } from '../../engine/machine/call-states.ts'
import { BriefSheet } from '../brief/brief-sheet.tsx'
import { Button } from '../ui/controls/button.tsx'
import { useKey } from '../ui/controls/use-key.ts'
import { ManilaFolder } from '../ui/paper/manila-folder.tsx'
import { useWords } from '../words/use-words.ts'
import { diallingWords, type DiallingPhase } from './dialling-words.ts'
import styles from './ringing-screen.module.css'
import { TelephoneFrame } from './telephone-frame.tsx'

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
  useKey(' ', props.onDial, { when: phase !== 'answered' })
  return (
    <TelephoneFrame
      title={words.title}
      long={words.title.length > 28}
      scene={{
        ring: tone,
        count: ready ? 0 : TONES,
        numbered: false,
        sounding: props.sounding,
        pose: ready ? 'resting' : 'lifted',
      }}
      heard={words.heard}
      foot={
        <>
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
        </>
      }
      beside={
        <div className={styles.folder}>
          <ManilaFolder tab={file.title === '' ? title : file.title} clip>
            <BriefSheet copy={props.copy} mode={t(`ui:mode.${props.mode}`)} />
          </ManilaFolder>
        </div>
      }
    />
  )
}
