import { memo, type ReactElement, type RefObject } from 'react'
import { CoachedText } from '../../phrases/coached-text.tsx'
import { KeyCap } from '../../ui/controls/key-cap.tsx'
import { DeskSlip } from '../../ui/paper/desk-slip.tsx'
import { useLanguage } from '../../words/use-language.ts'
import { useWords } from '../../words/use-words.ts'
import type { Notes } from '../notes/use-notes.ts'
import styles from './notes-pad.module.css'

/** Longest notes that the host takes. */
const LONGEST = 20_000

/** The trainee's own pad: N to write, Escape to go back to the call. No answer draws it anew. */
export const NotesPad = memo(function NotesPad(props: {
  readonly notes: Notes
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly onLeave: () => void
}): ReactElement {
  const t = useWords()
  const { tag } = useLanguage()
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
      <CoachedText
        field={props.field}
        className={styles.field ?? ''}
        label={t('call:notes')}
        shortcut="N"
        placeholder={t('call:notesHint')}
        longest={LONGEST}
        language={tag}
        value={props.notes.text}
        onChange={props.notes.write}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.currentTarget.blur()
          props.onLeave()
        }}
      />
    </DeskSlip>
  )
})
