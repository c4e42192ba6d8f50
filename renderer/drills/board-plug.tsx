import type { ReactElement } from 'react'
import { Icon } from '../ui/controls/icon.tsx'
import { KeyCap } from '../ui/controls/key-cap.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './board-plug.module.css'

/** One end of a cord: a sentence with its jack. */
export function BoardPlug(props: {
  readonly side: 'left' | 'right'
  readonly id: string
  readonly text: string
  readonly language: string
  readonly keyName: string | null
  readonly chosen: boolean
  readonly joined: 'open' | 'right' | 'late'
  readonly onPress: () => void
  /** Something from the other side was dropped here. */
  readonly onDropped: (id: string) => void
}): ReactElement {
  const t = useWords()
  const { side, joined } = props
  const isOpen = joined === 'open'
  return (
    <button
      type="button"
      className={styles.plug}
      data-side={side}
      data-joined={isOpen ? undefined : joined}
      aria-pressed={side === 'left' && isOpen ? props.chosen : undefined}
      aria-disabled={!isOpen || undefined}
      aria-keyshortcuts={isOpen ? (props.keyName ?? undefined) : undefined}
      lang={props.language}
      draggable={side === 'left' && isOpen}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', props.id)}
      onDragOver={(event) => side === 'right' && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        props.onDropped(event.dataTransfer.getData('text/plain'))
      }}
      onClick={props.onPress}
    >
      {isOpen && props.keyName !== null && (
        <KeyCap name={props.keyName.toUpperCase()} size="small" />
      )}
      {!isOpen && <Icon name={joined === 'right' ? 'check' : 'dash'} />}
      <span className={styles.text}>{props.text}</span>
      {!isOpen && (
        <span className="only-heard">
          , {t(joined === 'right' ? 'drills:joinedRight' : 'drills:joinedWrong')}
        </span>
      )}
      <span className={styles.jack} data-jack={`${side} ${props.id}`} aria-hidden="true" />
    </button>
  )
}
