import type { ReactElement } from 'react'
import { useHost } from '../app/host.tsx'
import { useAction } from '../app/use-action.ts'
import { useQuery } from '../app/use-query.ts'
import { Button } from '../ui/controls/button.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import styles from './settings-screen.module.css'

/** Where the data and the user's own scenarios live, when the last copy was made, and a button for one. */
export function DataSection(): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const host = useHost()
  const program = useQuery('program', () => host.program.information({}))
  const { run, busy, failure } = useAction()
  return (
    <Panel className={styles.section ?? ''}>
      <h2>{t('settings:data')}</h2>
      {program.state === 'failed' && <p role="alert">{program.sentence}</p>}
      {program.state === 'ready' && (
        <>
          <div className={styles.setting}>
            <p>{t('settings:dataHelp')}</p>
            <p className={styles['folder-name']}>{program.value.dataFolder}</p>
          </div>
          <div className={styles.setting}>
            <p>{t('settings:libraryHelp')}</p>
            <p className={styles['folder-name']}>{program.value.libraryFolder}</p>
          </div>
          <div className={styles['learner-row']}>
            <Button
              disabled={busy}
              onPress={() =>
                run(async () => {
                  await host.store.backUp({})
                  program.refresh()
                })
              }
            >
              {t('settings:backUp')}
            </Button>
            <span role="status">
              {program.value.lastBackupAt === null
                ? t('settings:noBackup')
                : t('settings:lastBackup', {
                    date: formats.longDayAndTime(program.value.lastBackupAt),
                  })}
            </span>
          </div>
          {failure !== null && <p role="alert">{failure}</p>}
          <p className={styles.help}>
            {t('settings:version', { version: program.value.version })}{' '}
            {t(`settings:${program.value.host}`)}
          </p>
        </>
      )}
    </Panel>
  )
}
