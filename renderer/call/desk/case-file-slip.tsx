import { memo, type ReactElement } from 'react'
import type { CaseFileDocument } from '../../../engine/format/scenario-document.ts'
import { KeyCap } from '../../ui/controls/key-cap.tsx'
import { DeskSlip } from '../../ui/paper/desk-slip.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './case-file-slip.module.css'

/** The case file as it lies on the desk; pressing it (or F) opens it large. No answer draws it anew. */
export const CaseFileSlip = memo(function CaseFileSlip(props: {
  readonly file: CaseFileDocument
  readonly language: string
  readonly onOpen: () => void
}): ReactElement {
  const t = useWords()
  return (
    <DeskSlip
      kind="file"
      className={styles.slip ?? ''}
      head={
        <button
          type="button"
          className={styles.open}
          aria-keyshortcuts="F"
          aria-haspopup="dialog"
          onClick={props.onOpen}
        >
          <KeyCap name="F" size="small" />
          {t('call:caseFile')}
        </button>
      }
    >
      <div className={styles.sheet} lang={props.language}>
        {props.file.title !== '' && <strong>{props.file.title}</strong>}
        {props.file.lines.map((line, index) => (
          <div key={index}>{line}</div>
        ))}
      </div>
      {/* The whole sheet opens on a press; for keys and screen readers there is the button of the tab. */}
      <button
        type="button"
        tabIndex={-1}
        aria-hidden="true"
        className={styles.press}
        onClick={props.onOpen}
      />
    </DeskSlip>
  )
})
