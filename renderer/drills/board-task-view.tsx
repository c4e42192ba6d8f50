import { useEffect, useRef, useState, type ReactElement } from 'react'
import type { BoardTask } from '../../engine/drills/task.ts'
import { useSettings } from '../app/settings.tsx'
import { useAudio } from '../audio/audio-room.tsx'
import { useKey } from '../ui/controls/use-key.ts'
import { useWords } from '../words/use-words.ts'
import { BoardCords } from './board-cords.tsx'
import { BoardPlug } from './board-plug.tsx'
import { ChoiceKeys } from './choice-keys.tsx'
import { NextButton } from './next-button.tsx'
import type { TaskProps } from './task-props.ts'
import { useArrowKeys } from './use-arrow-keys.ts'
import { Verdict } from './verdict.tsx'
import styles from './board-task-view.module.css'

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']

/** A switchboard: one on the left is joined with what belongs to it on the right. */
export function BoardTaskView(props: TaskProps & { readonly task: BoardTask }): ReactElement {
  const t = useWords()
  const audio = useAudio()
  const { settings } = useSettings()
  const { task, number, played, mark } = props
  const [board, setBoard] = useState<HTMLDivElement | null>(null)
  const leftSide = useArrowKeys()
  const rightSide = useArrowKeys()
  const [chosen, setChosen] = useState<string | null>(null)
  const marks = mark?.items ?? []
  const last = marks.at(-1)
  const markOf = (left: string) => marks.find(({ item }) => item === left)
  const pairOf = (id: string) => task.pairs.find((pair) => pair.id === id)
  const textOfRight = (id: string) => task.rights.find((right) => right.id === id)?.text ?? ''
  const choose = (left: string): void => {
    if (markOf(left) !== undefined || played.busy) return
    audio?.play('key-click')
    setChosen(left === chosen ? null : left)
  }
  const join = (left: string | null, right: string): void => {
    if (left === null || markOf(left) !== undefined || markOf(right) !== undefined || played.busy)
      return
    audio?.play('plug')
    played.answer({ kind: 'joined', task: number, left, right }, () => setChosen(null))
  }
  const verdict = useRef<HTMLDivElement>(null)
  const joined = marks.length
  useEffect(() => {
    if (joined > 0) verdict.current?.scrollIntoView({ block: 'nearest' })
  }, [joined])
  useKey('Escape', () => setChosen(null), { when: chosen !== null })
  const keys = settings.singleKeys === 'on'
  const lastPair = last === undefined ? undefined : pairOf(last.item)
  return (
    <div className={styles.task}>
      <p className={styles.help}>
        {chosen === null
          ? t('drills:boardHelp')
          : t('drills:boardChosen', { text: pairOf(chosen)?.text ?? '' })}
      </p>
      <div ref={setBoard} className={styles.board}>
        <div className={styles.side} role="group" aria-label={t('drills:lefts')} ref={leftSide}>
          {task.lefts.map((id, index) => (
            <BoardPlug
              key={id}
              side="left"
              id={id}
              text={pairOf(id)?.text ?? ''}
              language={task.language}
              keyName={keys ? String(index + 1) : null}
              chosen={chosen === id}
              joined={joinedState(markOf(id)?.right)}
              onPress={() => choose(id)}
              onDropped={() => undefined}
            />
          ))}
        </div>
        <div className={styles.side} role="group" aria-label={t('drills:rights')} ref={rightSide}>
          {task.rights.map(({ id, text }, index) => (
            <BoardPlug
              key={id}
              side="right"
              id={id}
              text={text}
              language={task.language}
              keyName={keys ? (LETTERS[index] ?? null) : null}
              chosen={false}
              joined={joinedState(markOf(id)?.right)}
              onPress={() => join(chosen, id)}
              onDropped={(left) => join(task.lefts.includes(left) ? left : null, id)}
            />
          ))}
        </div>
        <BoardCords board={board} marks={marks} />
      </div>
      <ChoiceKeys
        keys={task.lefts.map((_, index) => String(index + 1))}
        onChoose={(index) => choose(task.lefts[index] ?? '')}
      />
      <ChoiceKeys
        keys={LETTERS.slice(0, task.rights.length)}
        onChoose={(index) => join(chosen, task.rights[index]?.id ?? '')}
      />
      <div role="status" ref={verdict}>
        {last !== undefined && lastPair !== undefined && (
          <Verdict
            key={last.item}
            right={last.right}
            title={`${t(last.right ? 'drills:right' : 'drills:wrong')}: ${lastPair.text}`}
            instead={t('drills:partnerIs', { name: textOfRight(last.item) })}
            language={task.language}
            why={lastPair.why}
            principle={lastPair.principle}
          />
        )}
      </div>
      {props.answered ? (
        <NextButton isLast={props.isLast} onNext={props.onNext} />
      ) : (
        <p className={styles.help}>
          {t('drills:joinedCount', { count: marks.length, all: task.lefts.length })}
        </p>
      )}
    </div>
  )
}

function joinedState(right: boolean | undefined): 'open' | 'right' | 'late' {
  if (right === undefined) return 'open'
  return right ? 'right' : 'late'
}
