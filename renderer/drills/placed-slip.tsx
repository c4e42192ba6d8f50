import type { KeyboardEvent, ReactElement } from 'react'
import { Icon } from '../ui/controls/icon.tsx'
import { KeyCap } from '../ui/controls/key-cap.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './placed-slip.module.css'

/** A slip on its rung: chosen it comes back to the desk, the arrows move it. */
export function PlacedSlip(props: {
  readonly id: string
  readonly text: string
  readonly language: string
  readonly keyName: string | null
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onTake: () => void
  readonly onMove: (by: number) => void
}): ReactElement {
  const t = useWords()
  const { text, language } = props
  const press = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (by === 0 || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    props.onMove(by)
  }
  return (
    <div className={styles.slip}>
      <button
        type="button"
        className={styles.text}
        data-slip={props.id}
        lang={language}
        draggable
        onDragStart={(event) => event.dataTransfer.setData('text/plain', props.id)}
        onKeyDown={press}
        onClick={props.onTake}
      >
        {props.keyName !== null && <KeyCap name={props.keyName} size="small" />}
        <span>{text}</span>
        <span className="only-heard">, {t('drills:onLadder')}</span>
      </button>
      <span className={styles.moves}>
        <button
          type="button"
          className={styles.move}
          aria-label={t('drills:moveUp', { text })}
          disabled={props.isFirst}
          onClick={() => props.onMove(-1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className={styles.move}
          aria-label={t('drills:moveDown', { text })}
          disabled={props.isLast}
          onClick={() => props.onMove(1)}
        >
          <Icon name="down" />
        </button>
      </span>
    </div>
  )
}
