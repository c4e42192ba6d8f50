import type { ReactElement } from 'react'
import { useWords } from '../../words/use-words.ts'
import type { HintInHand } from './use-hint.ts'
import styles from './hint-note.module.css'

/** Coach's nudge as a note that is slipped on the desk; pressing it puts it away. */
export function HintNote(props: { readonly hint: HintInHand }): ReactElement {
  const t = useWords()
  const { text, toggle } = props.hint
  return (
    <div role="status" className={text === null ? 'only-heard' : styles.place}>
      {text !== null && (
        <button type="button" className={styles.note} onClick={toggle}>
          <b>{t('call:hintTitle')}</b> {text}
        </button>
      )}
    </div>
  )
}
