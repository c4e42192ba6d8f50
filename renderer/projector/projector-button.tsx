import type { ReactElement } from 'react'
import { KeyCap } from '../ui/controls/key-cap.tsx'
import { useWords } from '../words/use-words.ts'
import { switchProjector } from './projector-switch.ts'
import styles from './projector-button.module.css'

/** Turns the projector view on from the stage; the key P does the same. */
export function ProjectorButton(): ReactElement {
  const t = useWords()
  return (
    <button
      type="button"
      className={styles.button}
      aria-keyshortcuts="P"
      onClick={() => switchProjector(true)}
    >
      <KeyCap name="P" size="small" />
      {t('projector:enter')}
    </button>
  )
}
