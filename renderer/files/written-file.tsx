import { useState, type ReactElement } from 'react'
import type { FileCopy, WrittenFile } from '../../contract/handbook-messages.ts'
import { useHost } from '../app/host.tsx'
import { useAction } from '../app/use-action.ts'
import { useQuery } from '../app/use-query.ts'
import { Button } from '../ui/controls/button.tsx'
import { useWords } from '../words/use-words.ts'
import { downloadText } from './download-text.ts'
import styles from './written-file.module.css'

/** A file that was written: where it lies, and a copy of it wherever the learner wants one. */
export function WrittenFileCard(props: {
  readonly file: WrittenFile
  /** Says that it was written; the path stands below. */
  readonly sentence: string
}): ReactElement {
  const t = useWords()
  const host = useHost()
  const program = useQuery('program', () => host.program.information({}))
  const { run, busy, failure } = useAction()
  const [copied, setCopied] = useState<FileCopy | null>(null)
  const copy = (): void =>
    run(async () => {
      setCopied(null)
      const got = await host.files.copy({ file: props.file.id })
      if (got.kind === 'text') downloadText(got)
      setCopied(got)
    })
  return (
    <div className={styles.file}>
      <div role="status">
        <p>{props.sentence}</p>
        <p className={styles.path}>{props.file.path}</p>
      </div>
      {program.state === 'ready' && (
        <Button icon="save" disabled={busy} onPress={copy}>
          {t(`reminders:export.copy.${program.value.host}`)}
        </Button>
      )}
      <div role="status">
        {copied?.kind === 'text' && (
          <p>{t('reminders:export.downloaded', { name: copied.name })}</p>
        )}
        {copied?.kind === 'cancelled' && <p>{t('reminders:export.cancelled')}</p>}
        {copied?.kind === 'saved' && (
          <>
            <p>{t('reminders:export.saved')}</p>
            <p className={styles.path}>{copied.path}</p>
          </>
        )}
      </div>
      {failure !== null && <p role="alert">{failure}</p>}
    </div>
  )
}
