import type { ReactElement } from 'react'
import { WEEKDAYS } from '../../contract/reminder-limits.ts'
import type { ReminderTime } from '../../contract/reminder-messages.ts'
import { Button } from '../ui/controls/button.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import styles from './reminders-section.module.css'

/** A moment on a day of the week, 1 for Monday, by the clock of the machine: for its name. */
function momentOn(day: number): number {
  return new Date(2026, 10, 1 + day, 12).getTime()
}

/** One time of day and the days that it holds for; the last day cannot be taken away, the whole time can. */
export function ReminderTimeRow(props: {
  readonly time: ReminderTime
  readonly onChange: (time: ReminderTime) => void
  readonly onRemove: () => void
}): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const { time, onChange, onRemove } = props
  return (
    <li className={styles.time}>
      <label className={styles.clock}>
        <span>{t('reminders:at')}</span>
        <input
          type="time"
          required
          value={time.at}
          onChange={(event) => {
            // An emptied field is no time: what was picked stays until there is another.
            if (/^\d\d:\d\d$/.test(event.target.value))
              onChange({ ...time, at: event.target.value })
          }}
        />
      </label>
      <fieldset className={styles.days}>
        <legend className="only-heard">{t('reminders:days', { time: time.at })}</legend>
        {WEEKDAYS.map((day) => {
          const moment = momentOn(day)
          const chosen = time.days.includes(day)
          return (
            <label key={day} className={styles.day}>
              <input
                className="only-heard"
                type="checkbox"
                checked={chosen}
                aria-label={formats.weekday(moment)}
                disabled={chosen && time.days.length === 1}
                onChange={() =>
                  onChange({
                    ...time,
                    days: WEEKDAYS.filter((one) =>
                      one === day ? !chosen : time.days.includes(one),
                    ),
                  })
                }
              />
              <span aria-hidden="true">{formats.shortWeekday(moment)}</span>
            </label>
          )
        })}
      </fieldset>
      <Button
        size="small"
        icon="bin"
        label={t('reminders:removeOf', { time: time.at })}
        onPress={onRemove}
      >
        {t('reminders:remove')}
      </Button>
    </li>
  )
}
