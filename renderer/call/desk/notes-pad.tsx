import type { ReactElement, RefObject } from 'react'
import { KeyCap } from '../../ui/controls/key-cap.tsx'
import { DeskSlip } from '../../ui/paper/desk-slip.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Notes } from '../notes/use-notes.ts'
import styles from './notes-pad.module.css'

/** Longest notes that the host takes. */
const LONGEST = 20_000

/** The trainee's own pad: N to write, Escape to go back to the call. */
export function NotesPad(props: {
  readonly notes: Notes
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly onLeave: () => void
}): ReactElement {
  const t = useWords()
  return (
    <DeskSlip
      kind="pad"
      className={styles.slip ?? ''}
      head={
        props.notes.saved ? (
          <KeyCap name="N" size="small" />
        ) : (
          <span role="status">{t('call:notesNotSaved')}</span>
        )
      }
    >
      <textarea
        ref={props.field}
        className={styles.field}
        aria-label={t('call:notes')}
        aria-keyshortcuts="N"
        placeholder={t('call:notesHint')}
        maxLength={LONGEST}
        value={props.notes.text}
        onChange={(event) => props.notes.write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.currentTarget.blur()
          props.onLeave()
        }}
      />
    </DeskSlip>
  )
}
