import { useState, type ReactElement } from 'react'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { useAction } from '../app/use-action.ts'
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
  const [path, setPath] = useState<string | null>(null)
  const write = (what: 'everything' | 'results'): void =>
    run(async () => {
      setPath(null)
      setPath((await host.learners.export({ learner: learner.id, what })).path)
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
      <div role="status" className={styles.setting}>
        {busy && <p>{t('reminders:export.writing')}</p>}
        {path !== null && (
          <>
            <p>{t('reminders:export.written')}</p>
            <p className={styles['folder-name']}>{path}</p>
          </>
        )}
      </div>
      {failure !== null && <p role="alert">{failure}</p>}
    </Panel>
  )
}
