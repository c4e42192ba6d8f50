import type { ReactElement } from 'react'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { addressOf } from '../app/route.ts'
import { useAction } from '../app/use-action.ts'
import { goTo } from '../app/use-route.ts'
import { useWatched } from '../app/use-watched.ts'
import { Button } from '../ui/controls/button.tsx'
import { Icon } from '../ui/controls/icon.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import styles from './reminder-banner.module.css'

/** A reminder that nothing else has shown; it stays until it is answered, and never covers anything. */
export function ReminderBanner(): ReactElement {
  const t = useWords()
  const host = useHost()
  const { formats } = useLanguage()
  const { learner } = useLearner()
  const { run, busy, failure } = useAction()
  const watched = useWatched(`reminder ${learner.id}`, (signal) =>
    host.reminders.watch({ learner: learner.id }, { signal }),
  )
  const due = watched.state === 'ready' ? watched.value : null
  const seen = (then: () => void): void =>
    run(async () => {
      await host.reminders.seen({ learner: learner.id })
      then()
    })
  return (
    <div role="status">
      {due !== null && (
        <div className={styles.banner}>
          <Icon name="clock" />
          <p>
            {due.missed
              ? t('reminders:missed', {
                  name: learner.name,
                  day: formats.weekday(due.at),
                  time: formats.time(due.at),
                })
              : t('reminders:now', { name: learner.name })}
            {failure !== null && <span role="alert"> {failure}</span>}
          </p>
          <Button
            kind="action"
            size="small"
            disabled={busy}
            onPress={() => seen(() => goTo({ screen: 'library' }))}
          >
            {t('reminders:practise')}
          </Button>
          <Button size="small" disabled={busy} onPress={() => seen(() => undefined)}>
            {t('reminders:notNow')}
          </Button>
          <a href={addressOf({ screen: 'settings' })}>{t('reminders:change')}</a>
        </div>
      )}
    </div>
  )
}
