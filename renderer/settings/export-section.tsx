import { useState, type ReactElement } from 'react'
import type { WrittenFile } from '../../contract/handbook-messages.ts'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { useAction } from '../app/use-action.ts'
import { WrittenFileCard } from '../files/written-file.tsx'
import { Button } from '../ui/controls/button.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './settings-screen.module.css'

/** Everything that is kept about the learner, to take along: written into a file, whose place is said. */
export function ExportSection(): ReactElement {
  const t = useWords()
  const host = useHost()
  const { learner } = useLearner()
  const { run, busy, failure } = useAction()
  const [file, setFile] = useState<WrittenFile | null>(null)
  const write = (what: 'everything' | 'results'): void =>
    run(async () => {
      setFile(null)
      setFile(await host.learners.export({ learner: learner.id, what }))
    })
  return (
    <Panel className={styles.section ?? ''}>
      <h2>{t('reminders:export.title')}</h2>
      <p>{t('reminders:export.help', { name: learner.name })}</p>
      <div className={styles['learner-row']}>
        <Button icon="save" disabled={busy} onPress={() => write('everything')}>
          {t('reminders:export.everything')}
        </Button>
        <Button icon="save" disabled={busy} onPress={() => write('results')}>
          {t('reminders:export.results')}
        </Button>
      </div>
      {busy && <p role="status">{t('reminders:export.writing')}</p>}
      {file !== null && (
        <WrittenFileCard key={file.id} file={file} sentence={t('reminders:export.written')} />
      )}
      {failure !== null && <p role="alert">{failure}</p>}
    </Panel>
  )
}
