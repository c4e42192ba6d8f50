import type { ReactElement } from 'react'
import type { CaseFileDocument } from '../../engine/format/scenario-document.ts'
import { DeskSlip } from '../ui/paper/desk-slip.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './watched-file.module.css'

/**
 * The case file beside the question what to say: whoever thinks of an answer has before them what a trainee has in a
 * call. Nothing where the scenario has no file; narrow windows, where it would push the keys away, leave it out.
 */
export function WatchedFile(props: {
  readonly file: CaseFileDocument
  readonly language: string
}): ReactElement | null {
  const t = useWords()
  const { file, language } = props
  if (file.lines.length === 0) return null
  return (
    <DeskSlip kind="file" className={styles.slip ?? ''} head={t('call:caseFile')}>
      <div lang={language}>
        {file.title !== '' && <strong>{file.title}</strong>}
        <ul className={styles.lines}>
          {file.lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      </div>
    </DeskSlip>
  )
}
