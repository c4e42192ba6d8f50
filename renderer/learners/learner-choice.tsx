import { useState, type ReactElement } from 'react'
import type { Learner } from '../../contract/messages.ts'
import { useHost } from '../app/host.tsx'
import { useSettings } from '../app/settings.tsx'
import { useAction } from '../app/use-action.ts'
import { Button } from '../ui/controls/button.tsx'
import { ChoiceRow } from '../ui/controls/choice-row.tsx'
import { Logo } from '../ui/controls/logo.tsx'
import { BigTelephone } from '../ui/telephone/big-telephone.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { LearnerForm } from './learner-form.tsx'
import styles from './learner-choice.module.css'

/** Asks who practises: a name on the first start, one of the known people later, or somebody new. */
export function LearnerChoice(props: {
  readonly learners: readonly Learner[]
  readonly onChange: () => void
}): ReactElement {
  const t = useWords()
  const { formats, tag } = useLanguage()
  const host = useHost()
  const { change } = useSettings()
  const { run, busy, failure } = useAction()
  const nobodyYet = props.learners.length === 0
  const [adding, setAdding] = useState(nobodyYet)
  return (
    <main className={styles.page}>
      <div className={`${styles.desk} linoleum`} />
      <svg className={styles.picture} viewBox="-80 10 620 450" aria-hidden="true">
        <BigTelephone pose="resting" />
      </svg>
      <div className={styles.panel}>
        <div className={styles.brand}>
          <Logo height={1.4} />
          {t('app:name')}
        </div>
        {nobodyYet && (
          <ChoiceRow
            label={t('welcome:language')}
            value={tag === 'fr' ? 'fr' : 'en'}
            onChange={(language) => run(() => change({ language }))}
            choices={[
              { value: 'en', name: 'English', language: 'en' },
              { value: 'fr', name: 'Français', language: 'fr' },
            ]}
          />
        )}
        <h1>{t(nobodyYet ? 'learners:welcome' : 'learners:welcomeBack')}</h1>
        {nobodyYet && <p>{t('learners:welcomeHelp')}</p>}
        {!nobodyYet && (
          <ul className={styles.people}>
            {props.learners.map((learner) => (
              <li key={learner.id}>
                <button
                  className={styles.person}
                  type="button"
                  onClick={() => run(() => change({ learner: learner.id }))}
                >
                  <b>{learner.name}</b>
                  <span>{t('learners:since', { date: formats.day(learner.createdAt) })}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {adding ? (
          <LearnerForm
            action={t('learners:add')}
            busy={busy}
            failure={failure}
            autoFocus
            onName={(name) =>
              run(async () => {
                const learner = await host.learners.add({ name })
                await change({ learner: learner.id })
                props.onChange()
              })
            }
          />
        ) : (
          <div>
            <Button icon="plus" onPress={() => setAdding(true)}>
              {t('learners:addAnother')}
            </Button>
          </div>
        )}
      </div>
    </main>
  )
}
