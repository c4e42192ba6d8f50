import type { ReactElement } from 'react'
import { KeyCap } from '../../ui/controls/key-cap.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from '../coach/coach-tools.module.css'
import type { ThreadLook } from './thread-messages.ts'

/** Opens all that was written; T does the same. */
export function ThreadButton(props: {
  readonly look: ThreadLook
  readonly onOpen: () => void
}): ReactElement {
  const t = useWords()
  return (
    <button
      type="button"
      className={styles.tool}
      aria-keyshortcuts="T"
      aria-haspopup="dialog"
      onClick={props.onOpen}
    >
      <KeyCap name="T" size="small" />
      {t(`call:thread.open.${props.look}`)}
    </button>
  )
}
