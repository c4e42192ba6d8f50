import { useState, type ReactElement } from 'react'
import type { Learner } from '../../contract/messages.ts'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { useSettings } from '../app/settings.tsx'
import { useAction } from '../app/use-action.ts'
import { LearnerForm } from '../learners/learner-form.tsx'
import { Button } from '../ui/controls/button.tsx'
import { ConfirmDialog } from '../ui/controls/confirm-dialog.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './settings-screen.module.css'

/** Everybody who practises on this machine: rename, or delete after a question. */
export function LearnersSection(): ReactElement {
  const t = useWords()
  const host = useHost()
  const { change } = useSettings()
  const { learner: current, learners, refresh } = useLearner()
  const { run, busy, failure } = useAction()
  const [renaming, setRenaming] = useState<string | null>(null)
  const [removing, setRemoving] = useState<Learner | null>(null)
  return (
    <Panel className={styles.section ?? ''}>
      <h2>{t('settings:learners')}</h2>
      {failure !== null && renaming === null && <p role="alert">{failure}</p>}
      <ul>
        {learners.map((learner) => (
          <li key={learner.id} className={styles.learner}>
            <div className={styles['learner-row']}>
              <div className={styles['learner-name']}>
                {learner.name} {learner.id === current.id && <span>({t('settings:you')})</span>}
              </div>
              <Button
                size="small"
                icon="pen"
                label={t('settings:renameOf', { name: learner.name })}
                onPress={() => setRenaming(renaming === learner.id ? null : learner.id)}
              >
                {t('settings:rename')}
              </Button>
              <Button
                size="small"
                icon="bin"
                label={t('settings:removeOf', { name: learner.name })}
                onPress={() => setRemoving(learner)}
              >
                {t('settings:remove')}
              </Button>
            </div>
            {renaming === learner.id && (
              <LearnerForm
                action={t('settings:newName')}
                startName={learner.name}
                busy={busy}
                failure={failure}
                autoFocus
                onName={(name) =>
                  run(async () => {
                    await host.learners.rename({ learner: learner.id, name })
                    setRenaming(null)
                    refresh()
                  })
                }
              />
            )}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={removing !== null}
        title={t('settings:removeQuestion', { name: removing?.name ?? '' })}
        action={t('settings:removeOf', { name: removing?.name ?? '' })}
        onCancel={() => setRemoving(null)}
        onConfirm={() => {
          if (removing === null) return
          setRemoving(null)
          run(async () => {
            await host.learners.remove({ learner: removing.id })
            if (removing.id === current.id) await change({ learner: null })
            refresh()
          })
        }}
      >
        <p>{t('settings:removeHelp', { name: removing?.name ?? '' })}</p>
      </ConfirmDialog>
    </Panel>
  )
}
