import type { ReactElement } from 'react'
import type { Setting } from '../../../engine/format/scenario-document.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Panel } from '../../ui/paper/panel.tsx'
import { whereOf } from '../../ui/setting/manner.ts'
import { useWords } from '../../words/use-words.ts'
import { PaperDialog } from './paper-dialog.tsx'
import styles from './end-dialog.module.css'

/** Asks before the trainee breaks off; leaving for now, with the call on hold, is the other way out. */
export function EndDialog(props: {
  readonly open: boolean
  readonly setting: Setting
  readonly onEnd: () => void
  readonly onLater: () => void
  readonly onStay: () => void
}): ReactElement {
  const t = useWords()
  const { setting } = props
  return (
    <PaperDialog
      alert
      open={props.open}
      label={t(`call:endTitle.${setting}`)}
      onClose={props.onStay}
    >
      <Panel padded className={styles.panel ?? ''}>
        <h2>{t(`call:endTitle.${setting}`)}</h2>
        <p>{t(`call:endHelp.${setting}`)}</p>
        <div className={styles.actions}>
          <Button kind="action" onPress={props.onStay} autoFocus>
            {t(`call:stay.${setting}`)}
          </Button>
          <Button onPress={props.onLater}>{t(`call:later.${whereOf(setting)}`)}</Button>
          <Button icon={setting === 'phone' ? 'end' : 'stop'} onPress={props.onEnd}>
            {t(`call:endNow.${setting}`)}
          </Button>
        </div>
      </Panel>
    </PaperDialog>
  )
}
