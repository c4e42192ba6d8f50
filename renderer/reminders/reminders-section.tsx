import type { ReactElement } from 'react'
import { MOST_TIMES } from '../../contract/reminder-limits.ts'
import type { Reminders } from '../../contract/reminder-messages.ts'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { useAction } from '../app/use-action.ts'
import { useQuery } from '../app/use-query.ts'
import { Button } from '../ui/controls/button.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useWords } from '../words/use-words.ts'
import { ReminderTimeRow } from './reminder-time-row.tsx'
import styles from './reminders-section.module.css'

/** On weekdays in the morning: a first time that suits many and is changed at once. */
const USUAL = { at: '09:00', days: [1, 2, 3, 4, 5] }

/** Study reminders: on or off, and at which times on which days. What is shown is what is kept. */
export function RemindersSection(): ReactElement {
  const t = useWords()
  const host = useHost()
  const { learner } = useLearner()
  const { run, busy, failure } = useAction()
  const query = useQuery(`reminders ${learner.id}`, () =>
    host.reminders.read({ learner: learner.id }),
  )
  const keep = (reminders: Reminders): void =>
    run(async () => {
      await host.reminders.change({ learner: learner.id, reminders })
      if (query.state === 'ready') query.refresh()
    })
  return (
    <Panel className={styles.section ?? ''}>
      <h2>{t('reminders:title')}</h2>
      <p>{t('reminders:help', { name: learner.name })}</p>
      {query.state === 'failed' && <p role="alert">{query.sentence}</p>}
      {failure !== null && <p role="alert">{failure}</p>}
      {query.state === 'ready' && (
        <>
          <label className={styles.switch}>
            <input
              type="checkbox"
              checked={query.value.on}
              disabled={busy}
              onChange={(event) => {
                const on = event.target.checked
                const { times } = query.value
                keep({ on, times: on && times.length === 0 ? [USUAL] : times })
              }}
            />
            {t('reminders:on')}
          </label>
          {query.value.on && (
            <>
              <ul className={styles.times}>
                {query.value.times.map((time, place) => (
                  <ReminderTimeRow
                    // Times have no names of their own, and two may be equal while one is being changed.
                    key={place}
                    time={time}
                    onChange={(changed) =>
                      keep({
                        on: true,
                        times: query.value.times.map((one, at) => (at === place ? changed : one)),
                      })
                    }
                    onRemove={() =>
                      keep({ on: true, times: query.value.times.filter((_, at) => at !== place) })
                    }
                  />
                ))}
              </ul>
              <div>
                <Button
                  icon="plus"
                  disabled={busy || query.value.times.length >= MOST_TIMES}
                  onPress={() => keep({ on: true, times: [...query.value.times, USUAL] })}
                >
                  {t('reminders:add')}
                </Button>
              </div>
            </>
          )}
        </>
      )}
    </Panel>
  )
}
