import { useId, type ReactElement } from 'react'
import type { ScenarioCopy } from '../../contract/messages.ts'
import type { Mode } from '../../engine/attempt/turn.ts'
import type { Setting } from '../../engine/format/scenario-document.ts'
import { useScreenFocus } from '../app/use-screen-focus.ts'
import { BriefSheet } from '../brief/brief-sheet.tsx'
import { Button } from '../ui/controls/button.tsx'
import { Logo } from '../ui/controls/logo.tsx'
import { ManilaFolder } from '../ui/paper/manila-folder.tsx'
import { SettingPicture } from '../ui/setting/setting-picture.tsx'
import { useWords } from '../words/use-words.ts'
import { useCallKeys } from './keys/use-call-keys.ts'
import styles from './opening-screen.module.css'

/** At the counter, in a chat, by e-mail: nothing rings; the customer is there until somebody answers. */
export function OpeningScreen(props: {
  readonly copy: ScenarioCopy
  readonly mode: Mode
  readonly setting: Exclude<Setting, 'phone'>
  readonly onOpen: () => void
}): ReactElement {
  const t = useWords()
  const name = useId()
  const screen = useScreenFocus()
  const { customer, file, title } = props.copy.document
  useCallKeys((key) => {
    if (key !== ' ' && key !== 'Enter') return false
    props.onOpen()
    return true
  })
  return (
    <main ref={screen} className={styles.page} tabIndex={-1} aria-labelledby={name}>
      <div className={`${styles.desk} linoleum`} />
      <div className={styles.left}>
        <p className={styles.brand}>
          <Logo height={1.375} /> {t('app:name')}
        </p>
        <h1 id={name}>{t(`call:opening.${props.setting}.title`, { name: customer.name })}</h1>
        <div className={styles.place}>
          <SettingPicture setting={props.setting} />
        </div>
        <div className={styles.action}>
          <Button
            kind="action"
            size="large"
            keyCap={t('ui:keys.space')}
            shortcut="Space"
            onPress={props.onOpen}
          >
            {t(`call:opening.${props.setting}.action`, { name: customer.name })}
          </Button>
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
