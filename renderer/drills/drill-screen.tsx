import { useMemo, useState, type ReactElement } from 'react'
import type { DrillRound } from '../../contract/drill-messages.ts'
import { markTask } from '../../engine/drills/mark-round.ts'
import { roundProgress } from '../../engine/drills/round-progress.ts'
import { useHost } from '../app/host.tsx'
import { QueryView } from '../app/query-view.tsx'
import { addressOf } from '../app/route.ts'
import { useQuery } from '../app/use-query.ts'
import { goTo } from '../app/use-route.ts'
import { AudioRoom } from '../audio/audio-room.tsx'
import { useKey } from '../ui/controls/use-key.ts'
import { useWords } from '../words/use-words.ts'
import { BoardTaskView } from './board-task-view.tsx'
import { ChoiceTaskView } from './choice-task-view.tsx'
import { OrderTaskView } from './order-task-view.tsx'
import { ResultPage } from './result-page.tsx'
import { RoundHead } from './round-head.tsx'
import { useRound } from './use-round.ts'
import styles from './drill-screen.module.css'

/** One round of drills: asked slip by slip, then its result. */
export function DrillScreen(props: { readonly round: string }): ReactElement {
  const host = useHost()
  const query = useQuery(`drill ${props.round}`, () => host.drills.read({ round: props.round }))
  return (
    <QueryView query={query}>
      {(round) => (
        <AudioRoom>
          <Round round={round} />
        </AudioRoom>
      )}
    </QueryView>
  )
}

function Round(props: { readonly round: DrillRound }): ReactElement {
  const t = useWords()
  const { round } = props
  const { tasks } = round
  const played = useRound(round)
  const { log, failure } = played
  const progress = useMemo(() => roundProgress(tasks, log), [tasks, log])
  const [at, setAt] = useState(progress.task)
  const task = tasks[at]
  useKey('Escape', () => goTo({ screen: 'practice' }))
  if (task === undefined) return <ResultPage round={round.id} />
  const mark = markTask(task, at, log)
  const shared = {
    number: at,
    played,
    answered: progress.task > at,
    mark,
    isLast: at === tasks.length - 1,
    onNext: () => setAt(at + 1),
  }
  return (
    <div className={styles.page}>
      <RoundHead task={task} at={at} tasks={tasks} log={log} />
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {failure} <a href={addressOf({ screen: 'practice' })}>{t('drills:toPractice')}</a>
        </p>
      )}
      {task.form === 'order' && <OrderTaskView key={at} task={task} {...shared} />}
      {task.form === 'choice' && (
        <ChoiceTaskView key={at} task={task} tasks={tasks} log={log} {...shared} />
      )}
      {task.form === 'board' && <BoardTaskView key={at} task={task} {...shared} />}
    </div>
  )
}
