import { useEffect, useRef, type ReactElement } from 'react'
import type { OrderTask } from '../../engine/drills/task.ts'
import { useSettings } from '../app/settings.tsx'
import { useAudio } from '../audio/audio-room.tsx'
import { Button } from '../ui/controls/button.tsx'
import { KeyCap } from '../ui/controls/key-cap.tsx'
import { useWords } from '../words/use-words.ts'
import { ChoiceKeys } from './choice-keys.tsx'
import { NextButton } from './next-button.tsx'
import { numberOf } from './order-number.ts'
import { OrderVerdict } from './order-verdict.tsx'
import { PlacedSlip } from './placed-slip.tsx'
import type { TaskProps } from './task-props.ts'
import { useArrowKeys } from './use-arrow-keys.ts'
import { usePlacedSlips } from './use-placed-slips.ts'
import { useRungDrops } from './use-rung-drops.ts'
import styles from './order-task-view.module.css'

/** Keys of up to twelve slips. */
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'a', 'b']

/** Slips on the desk, and a ladder that they are put on. */
export function OrderTaskView(props: TaskProps & { readonly task: OrderTask }): ReactElement {
  const t = useWords()
  const audio = useAudio()
  const { settings } = useSettings()
  const { task, number, played, mark } = props
  const slips = usePlacedSlips(mark?.order?.given ?? null)
  const { placed } = slips
  const pool = useArrowKeys()
  const ladder = useRungDrops((id, rung) => {
    if (task.dealt.includes(id)) slips.put(id, Math.min(rung, placed.length))
  })
  const check = useRef<HTMLDivElement>(null)
  const moved = useRef<string | null>(null)
  const isMoving = useRef(false)
  const left = task.dealt.filter((id) => !placed.includes(id))
  const textOf = (id: string) => task.items.find((item) => item.id === id)?.text ?? ''
  const isFull = left.length === 0
  useEffect(() => {
    if (isFull) check.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [isFull])
  // A slip that changes its place takes the keyboard along, or leaves it to the next one.
  useEffect(() => {
    if (document.activeElement !== document.body || moved.current === null) return
    const slip = ladder.current?.querySelector<HTMLElement>(`[data-slip="${moved.current}"]`)
    const next = pool.current?.querySelector('button') ?? slip
    if (isMoving.current) slip?.focus()
    else next?.focus()
  }, [placed, ladder, pool])
  if (mark?.order) {
    return (
      <div className={styles.task}>
        <OrderVerdict task={task} mark={mark} order={mark.order} />
        <NextButton isLast={props.isLast} onNext={props.onNext} />
      </div>
    )
  }
  const toggle = (id: string): void => {
    moved.current = id
    isMoving.current = false
    audio?.play(placed.includes(id) ? 'key-click' : 'step')
    slips.toggle(id)
  }
  return (
    <div className={styles.task}>
      <p className={styles.help}>
        {task.partOf !== null &&
          `${t('drills:orderPart', {
            count: task.items.length,
            all: task.partOf.all,
            first: numberOf(task, 0),
            last: numberOf(task, task.items.length - 1),
          })} `}
        {t('drills:orderHelp')}
      </p>
      <div className={styles.desk}>
        <section aria-label={t('drills:slips')}>
          <p className={styles.count} role="status">
            {isFull ? t('drills:allPlaced') : t('drills:slipsLeft', { count: left.length })}
          </p>
          <div className={styles.pool} ref={pool} role="group" aria-label={t('drills:slips')}>
            {left.map((id) => (
              <button
                key={id}
                type="button"
                className={styles.slip}
                lang={task.language}
                draggable
                aria-keyshortcuts={KEYS[task.dealt.indexOf(id)]}
                onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
                onClick={() => toggle(id)}
              >
                {settings.singleKeys === 'on' && (
                  <KeyCap name={KEYS[task.dealt.indexOf(id)] ?? ''} size="small" />
                )}
                <span>{textOf(id)}</span>
              </button>
            ))}
          </div>
        </section>
        <section ref={ladder} aria-label={t('drills:ladder')} className={styles.ladder}>
          <ol>
            {task.dealt.map((_, rung) => {
              const id = placed[rung]
              return (
                <li key={id ?? `rung ${rung}`} className={styles.rung} data-rung={rung}>
                  <span className={styles.jack} aria-hidden="true">
                    {numberOf(task, rung)}
                  </span>
                  {id === undefined ? (
                    <span className={styles.empty}>
                      <span className="only-heard">
                        {t('drills:rungEmpty', { number: numberOf(task, rung) })}
                      </span>
                    </span>
                  ) : (
                    <PlacedSlip
                      id={id}
                      text={textOf(id)}
                      language={task.language}
                      keyName={
                        settings.singleKeys === 'on' ? (KEYS[task.dealt.indexOf(id)] ?? null) : null
                      }
                      isFirst={rung === 0}
                      isLast={rung === placed.length - 1}
                      onTake={() => toggle(id)}
                      onMove={(by) => {
                        moved.current = id
                        isMoving.current = true
                        slips.move(id, by)
                      }}
                    />
                  )}
                </li>
              )
            })}
          </ol>
        </section>
      </div>
      <ChoiceKeys
        keys={KEYS.slice(0, task.dealt.length)}
        onChoose={(index) => toggle(task.dealt[index] ?? '')}
      />
      <div ref={check} className={styles.check}>
        <Button
          kind="action"
          disabled={!isFull || played.busy}
          onPress={() => {
            audio?.play('stamp')
            played.answer({ kind: 'ordered', task: number, order: placed }, () => undefined)
          }}
        >
          {t('drills:check')}
        </Button>
      </div>
    </div>
  )
}
