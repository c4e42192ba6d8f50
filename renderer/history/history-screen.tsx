import { useState, type ReactElement } from 'react'
import type { AttemptSummary } from '../../contract/messages.ts'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { QueryView } from '../app/query-view.tsx'
import { addressOf } from '../app/route.ts'
import { useAction } from '../app/use-action.ts'
import { useQuery } from '../app/use-query.ts'
import { ProgressLine } from '../rewards/progress-line.tsx'
import { ButtonLink } from '../ui/controls/button.tsx'
import { ChoiceRow } from '../ui/controls/choice-row.tsx'
import { ConfirmDialog } from '../ui/controls/confirm-dialog.tsx'
import { EmptyState } from '../ui/paper/empty-state.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { HistoryRow } from './history-row.tsx'
import { isOpenAttempt } from './open-attempt.ts'
import styles from './history-screen.module.css'

type Shown = 'all' | 'finished' | 'open'

/** Every call that the learner took, newest first. */
export function HistoryScreen(): ReactElement {
  const host = useHost()
  const { learner } = useLearner()
  const query = useQuery(`history ${learner.id}`, () => host.attempts.list({ learner: learner.id }))
  return (
    <QueryView query={query}>
      {(attempts) => (
        <History attempts={attempts} onChange={() => query.state === 'ready' && query.refresh()} />
      )}
    </QueryView>
  )
}

function History(props: {
  readonly attempts: readonly AttemptSummary[]
  readonly onChange: () => void
}): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const host = useHost()
  const { run, failure } = useAction()
  const [shown, setShown] = useState<Shown>('all')
  const [leaving, setLeaving] = useState<AttemptSummary | null>(null)
  if (props.attempts.length === 0) {
    return (
      <div className={styles.page}>
        <h1>{t('history:title')}</h1>
        <EmptyState setting="phone" title={t('history:none')} help={t('history:noneHelp')}>
          <ButtonLink kind="action" href={addressOf({ screen: 'library' })}>
            {t('history:toCalls')}
          </ButtonLink>
        </EmptyState>
      </div>
    )
  }
  const giveUp = (attempt: AttemptSummary) =>
    run(async () => {
      setLeaving(null)
      await host.attempts.remove({ attempt: attempt.id })
      props.onChange()
    })
  const rows = props.attempts
    .filter((attempt) => shown === 'all' || isOpenAttempt(attempt) === (shown === 'open'))
    .toSorted((one, other) => other.startedAt.localeCompare(one.startedAt))
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('history:title')}</h1>
        <ChoiceRow
          label={t('history:filter')}
          value={shown}
          onChange={setShown}
          choices={[
            { value: 'all', name: t('history:all') },
            { value: 'finished', name: t('history:finished') },
            { value: 'open', name: t('history:open_calls') },
          ]}
        />
      </div>
      {failure !== null && <p role="alert">{failure}</p>}
      <ProgressLine attempts={props.attempts} />
      <Panel className={styles.panel ?? ''}>
        <ul>
          {rows.map((attempt) => (
            <HistoryRow key={attempt.id} attempt={attempt} onGiveUp={() => setLeaving(attempt)} />
          ))}
        </ul>
      </Panel>
      <ConfirmDialog
        open={leaving !== null}
        title={t('history:giveUpTitle')}
        action={t('history:giveUp')}
        onConfirm={() => leaving !== null && giveUp(leaving)}
        onCancel={() => setLeaving(null)}
      >
        <p>
          {t('history:giveUpHelp', {
            title: leaving?.title ?? '',
            date: leaving === null ? '' : formats.dayAndTime(leaving.startedAt),
          })}
        </p>
      </ConfirmDialog>
    </div>
  )
}
