import type { ReactElement } from 'react'
import type { TimedAnswer } from '../../engine/drills/drill-answer.ts'
import { markTask } from '../../engine/drills/mark-round.ts'
import type { Task } from '../../engine/drills/task.ts'
import { addressOf } from '../app/route.ts'
import { KeyCap } from '../ui/controls/key-cap.tsx'
import { useWords } from '../words/use-words.ts'
import { KindPicture } from './kind-picture.tsx'
import styles from './round-head.module.css'

/** What is asked, how far the round is, and the way out. */
export function RoundHead(props: {
  readonly task: Task
  readonly at: number
  readonly tasks: readonly Task[]
  readonly log: readonly TimedAnswer[]
}): ReactElement {
  const t = useWords()
  const { task, at, tasks, log } = props
  return (
    <header className={styles.head}>
      <KindPicture kind={task.kind} className={styles.picture ?? ''} />
      <div className={styles.words} lang={task.language}>
        <h1>{task.title}</h1>
        <p>{task.prompt}</p>
      </div>
      <div className={styles.side}>
        <a
          className={styles.leave}
          href={addressOf({ screen: 'practice' })}
          aria-keyshortcuts="Escape"
          title={t('drills:leaveHelp')}
        >
          <KeyCap name={t('ui:keys.escape')} size="small" />
          {t('drills:leave')}
        </a>
        {tasks.length > 1 && (
          <p className={styles.place}>{t('drills:place', { number: at + 1, all: tasks.length })}</p>
        )}
      </div>
      {tasks.length > 1 && (
        <div className={styles.track} aria-hidden="true">
          {tasks.map((one, number) => (
            <span
              key={number}
              data-state={stateOf(one, number, at, log)}
              style={{ flexGrow: one.form === 'choice' ? 1 : 3 }}
            />
          ))}
        </div>
      )}
    </header>
  )
}

function stateOf(
  task: Task,
  number: number,
  at: number,
  log: readonly TimedAnswer[],
): 'open' | 'here' | 'right' | 'part' {
  const mark = markTask(task, number, log)
  if (mark === null || (number === at && task.form === 'board'))
    return number === at ? 'here' : 'open'
  return mark.credit === 1 ? 'right' : 'part'
}
