import type { ReactElement } from 'react'
import { KeyCap } from '../../ui/controls/key-cap.tsx'
import { useWords } from '../../words/use-words.ts'
import type { HintInHand } from './use-hint.ts'
import styles from './coach-tools.module.css'

/** Coach's two helps on the stage: a nudge, and the way back to an earlier turn. */
export function CoachTools(props: {
  readonly hint: HintInHand
  readonly canRewind: boolean
  readonly onRewind: () => void
}): ReactElement {
  const t = useWords()
  return (
    <div className={styles.tools}>
      <button
        type="button"
        className={styles.tool}
        aria-keyshortcuts="?"
        aria-expanded={props.hint.text !== null}
        onClick={props.hint.toggle}
      >
        <KeyCap name="?" size="small" />
        {t('call:hint')}
      </button>
      <button
        type="button"
        className={styles.tool}
        aria-keyshortcuts="R"
        aria-haspopup="dialog"
        disabled={!props.canRewind}
        onClick={props.onRewind}
      >
        <KeyCap name="R" size="small" />
        {t('call:rewind')}
      </button>
    </div>
  )
}
