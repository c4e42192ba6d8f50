import { useState, type ReactElement } from 'react'
import { addressOf } from '../app/route.ts'
import { StarRow } from '../rewards/star-row.tsx'
import { ChoiceRow } from '../ui/controls/choice-row.tsx'
import { Icon } from '../ui/controls/icon.tsx'
import { useWords } from '../words/use-words.ts'
import { currentPath, type DayState, type PathState, type TaskState } from './path-state.ts'
import styles from './path-strip.module.css'

/** Where to begin and what comes next: the days of a path, what is done with its result, and the next one marked. */
export function PathStrip(props: { readonly states: readonly PathState[] }): ReactElement | null {
  const t = useWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const { states } = props
  const shown = states.find(({ path }) => path.id === chosen) ?? currentPath(states)
  if (shown === null) return null
  const { path, days, daysDone, done, nextDay } = shown
  return (
    <section className={styles.strip} aria-labelledby="path-title">
      <div className={styles.head}>
        <div>
          <h2 id="path-title">{path.title}</h2>
          <p className={styles.purpose}>{path.purpose}</p>
        </div>
        {states.length > 1 && (
          <ChoiceRow
            label={t('library:path.choose')}
            value={path.id}
            onChange={setChosen}
            choices={states.map((state) => ({ value: state.path.id, name: state.path.title }))}
          />
        )}
      </div>
      <p className={styles.count} role="status">
        {done
          ? t('library:path.finished')
          : t('library:path.done', { count: daysDone, all: days.length })}
      </p>
      <ol className={styles.days} data-days={days.length}>
        {days.map((day) => (
          <Day key={day.day.id} day={day} isNext={nextDay === day} />
        ))}
      </ol>
    </section>
  )
}

function Day(props: { readonly day: DayState; readonly isNext: boolean }): ReactElement {
  const t = useWords()
  const { day, number, tasks, done } = props.day
  return (
    <li className={styles.day} data-state={done ? 'done' : props.isNext ? 'next' : 'open'}>
      <p className={styles.number}>
        {done && <Icon name="check" size={1} />}
        {t('library:path.day', { number })}
        {done && <span className="only-heard">{t('library:path.dayDone')}</span>}
        {props.isNext && <span className={styles.mark}>{t('library:path.next')}</span>}
      </p>
      <h3>{day.title}</h3>
      {day.purpose !== '' && <p className={styles.why}>{day.purpose}</p>}
      <ul className={styles.tasks}>
        {tasks.map((task) => (
          <Task key={`${task.task.kind} ${task.task.id}`} state={task} />
        ))}
      </ul>
    </li>
  )
}

function Task(props: { readonly state: TaskState }): ReactElement {
  const t = useWords()
  const { task, line, done, best, stars } = props.state
  if (line === null) {
    const kind = task.kind === 'drill' ? 'drill' : 'chapter'
    const { named } = task
    return (
      <li>
        <a
          className={styles.task}
          href={addressOf(
            kind === 'drill'
              ? { screen: 'practice' }
              : { screen: 'chapter', chapter: task.id, entry: null },
          )}
        >
          <Icon name={done ? 'check' : kind === 'drill' ? 'again' : 'book'} size={1} />
          {named !== undefined && <span lang={named.language}>{named.title}</span>}{' '}
          <span className={named === undefined ? '' : styles.result}>
            {t(`library:path.${done ? 'taskDone' : 'toDo'}.${kind}`)}
          </span>
        </a>
      </li>
    )
  }
  return (
    <li>
      <a className={styles.task} href={addressOf({ screen: 'brief', scenario: line.id })}>
        <Icon name={done ? 'check' : line.card.setting} size={1} />
        <span lang={line.card.language}>{line.card.title}</span>
        {best !== null && (
          <span className={styles.result}>
            {t('library:best', { percent: best })} <StarRow stars={stars} size={0.8125} />
          </span>
        )}
      </a>
    </li>
  )
}
