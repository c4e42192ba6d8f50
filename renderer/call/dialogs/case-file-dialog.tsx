import type { ReactElement } from 'react'
import type { ScenarioDocument } from '../../../engine/format/scenario-document.ts'
import { Button } from '../../ui/controls/button.tsx'
import { ManilaFolder } from '../../ui/paper/manila-folder.tsx'
import { useWords } from '../../words/use-words.ts'
import { PaperDialog } from './paper-dialog.tsx'
import styles from './case-file-dialog.module.css'

/** The case file held up to be read; what the trainee may give lies in it too. */
export function CaseFileDialog(props: {
  readonly open: boolean
  readonly document: ScenarioDocument
  readonly onClose: () => void
}): ReactElement {
  const t = useWords()
  const { file, request, authority, language, customer } = props.document
  return (
    <PaperDialog open={props.open} label={t('call:caseFile')} onClose={props.onClose}>
      <ManilaFolder tab={t('call:caseFile')} clip>
        <div className={styles.file} lang={language}>
          <h2>{file.title === '' ? customer.name : file.title}</h2>
          <ul>
            {file.lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
          <h3>{t(`call:wants.${customer.pronoun}`)}</h3>
          <p>{request}</p>
          {authority !== '' && (
            <>
              <h3>{t('call:mayGive')}</h3>
              <p className={styles.lines}>{authority.trim()}</p>
            </>
          )}
        </div>
        <Button keyCap="F" shortcut="F" onPress={props.onClose} autoFocus>
          {t('call:closeCaseFile')}
        </Button>
      </ManilaFolder>
    </PaperDialog>
  )
}
