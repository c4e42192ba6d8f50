import { useEffect, useRef, useState, type ReactElement } from 'react'
import type { TimedAnswer } from '../../engine/drills/drill-answer.ts'
import { markTask } from '../../engine/drills/mark-round.ts'
import type { ChoiceTask, Task } from '../../engine/drills/task.ts'
import { useSettings } from '../app/settings.tsx'
import { useAudio } from '../audio/audio-room.tsx'
import { Icon } from '../ui/controls/icon.tsx'
import { KeyCap } from '../ui/controls/key-cap.tsx'
import { useWords } from '../words/use-words.ts'
import { ChoiceKeys } from './choice-keys.tsx'
import { choiceName } from './choice-words.ts'
import { ChoiceReasons } from './choice-reasons.tsx'
import { NextButton } from './next-button.tsx'
import type { TaskProps } from './task-props.ts'
import { useArrowKeys } from './use-arrow-keys.ts'
import { Verdict } from './verdict.tsx'
import styles from './choice-task-view.module.css'

/** A slip and what it can be: trays to sort into, two stamps, habits, questions or partners. */
export function ChoiceTaskView(
  props: TaskProps & {
    readonly task: ChoiceTask
    readonly tasks: readonly Task[]
    readonly log: readonly TimedAnswer[]
  },
): ReactElement {
  const t = useWords()
  const audio = useAudio()
  const { settings } = useSettings()
  const { task, number, played, mark } = props
  const [over, setOver] = useState<string | null>(null)
  const group = useArrowKeys()
  const slip = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The first slip follows the heading of the page, which has the keyboard already.
    if (number > 0) slip.current?.focus({ preventScroll: true })
  }, [number])
  const given = mark?.items[0]?.given ?? null
  const right = mark?.items[0]?.right ?? false
  const choose = (choice: string): void => {
    if (given !== null || played.busy) return
    audio?.play(task.kind === 'match' ? 'plug' : 'stamp')
    played.answer({ kind: 'chosen', task: number, choice }, () => {
      if (choice === task.right) audio?.play('step')
    })
  }
  const chosen = task.choices.find(({ id }) => id === given)
  const rightOne = task.choices.find(({ id }) => id === task.right)
  const keys = task.choices.map((_, index) => String(index + 1))
  return (
    <div className={styles.task} data-kind={task.kind}>
      <div className={styles.slip} draggable={given === null} lang={task.language}>
        <h2 ref={slip} tabIndex={-1}>
          {task.item.text}
        </h2>
      </div>
      <div
        className={styles.choices}
        data-few={(task.kind === 'sort' && task.choices.length === 3) || undefined}
        role="group"
        aria-label={t(task.kind === 'sort' ? 'drills:trays' : 'drills:choices')}
        ref={group}
      >
        {task.choices.map((choice, index) => (
          <button
            key={choice.id}
            type="button"
            className={styles.choice}
            lang={choice.text === '' ? undefined : task.language}
            data-over={over === choice.id || undefined}
            data-mark={markOf(choice.id, given, task.right)}
            aria-disabled={given !== null || undefined}
            aria-keyshortcuts={keys[index]}
            onClick={() => choose(choice.id)}
            onDragOver={(event) => {
              event.preventDefault()
              setOver(choice.id)
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => {
              event.preventDefault()
              setOver(null)
              choose(choice.id)
            }}
          >
            {given === null && settings.singleKeys === 'on' && (
              <KeyCap name={keys[index] ?? ''} size="small" />
            )}
            {given !== null && (choice.id === task.right || choice.id === given) && (
              <span className={styles.mark} aria-hidden="true">
                <Icon name={choice.id === task.right ? 'check' : 'dash'} size={1.25} />
              </span>
            )}
            <span className={styles.name}>{choiceName(choice, t)}</span>
            {given !== null && choice.id === task.right && (
              <span className="only-heard">, {t('drills:rightChoice')}</span>
            )}
            {choice.id === given && <span className="only-heard">, {t('drills:yourChoice')}</span>}
            {task.kind === 'sort' && (
              <span className={styles.filed} aria-hidden="true">
                {Array.from({ length: filedIn(props, choice.id) }, (_, place) => (
                  <i key={place} />
                ))}
              </span>
            )}
          </button>
        ))}
      </div>
      {given === null && (
        <ChoiceKeys keys={keys} onChoose={(index) => choose(task.choices[index]?.id ?? '')} />
      )}
      <div role="status" className={styles.verdict}>
        {chosen !== undefined && rightOne !== undefined && (
          <Verdict right={right} language={task.language} principle={task.item.principle}>
            <ChoiceReasons task={task} chosen={chosen} right={rightOne} />
          </Verdict>
        )}
      </div>
      {given !== null && <NextButton isLast={props.isLast} onNext={props.onNext} />}
    </div>
  )
}

function markOf(choice: string, given: string | null, right: string): string | undefined {
  if (given === null) return undefined
  if (choice === right) return 'right'
  return choice === given ? 'wrong' : 'other'
}

/** Slips of this round that lie in a tray: those that belong there, for wrong ones are put right. */
function filedIn(
  { task, tasks, log }: { task: ChoiceTask; tasks: readonly Task[]; log: readonly TimedAnswer[] },
  tray: string,
): number {
  return tasks.filter(
    (one, number) =>
      one.form === 'choice' &&
      one.drill === task.drill &&
      one.right === tray &&
      markTask(one, number, log) !== null,
  ).length
}
