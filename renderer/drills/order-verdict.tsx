import type { ReactElement } from 'react'
import type { OrderMark } from '../../engine/drills/mark-order.ts'
import type { TaskMark } from '../../engine/drills/mark-round.ts'
import type { OrderTask } from '../../engine/drills/task.ts'
import { Icon } from '../ui/controls/icon.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { numberOf } from './order-number.ts'
import { Verdict } from './verdict.tsx'
import styles from './order-verdict.module.css'

/** What an order was worth and why, and the right order with the reason of every place. */
export function OrderVerdict(props: {
  readonly task: OrderTask
  readonly mark: TaskMark
  readonly order: OrderMark
}): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const { task, mark, order } = props
  const share = formats.percent(Math.round(mark.credit * 100))
  const isRight = mark.credit === 1
  return (
    <div className={styles.result}>
      <div role="status">
        <Verdict
          right={isRight}
          title={t(isRight ? 'drills:orderRight' : 'drills:orderPartly')}
          language={task.language}
          principle={task.principle}
        >
          {!isRight && (
            <>
              <p>
                {t('drills:orderPairs', {
                  right: order.pairsRight,
                  count: order.pairsInAll,
                  share,
                })}
              </p>
              <p>{t('drills:orderRun', { run: order.run.length, all: order.given.length })}</p>
            </>
          )}
        </Verdict>
      </div>
      <Panel className={styles.panel ?? ''}>
        <h2>{t('drills:rightOrder')}</h2>
        <ol>
          {task.items.map((item, place) => {
            const stood = order.given.indexOf(item.id)
            const inRun = order.run.includes(item.id)
            return (
              <li key={item.id} className={styles.row} data-moved={!inRun || undefined}>
                <span className={styles.jack} aria-hidden="true">
                  {numberOf(task, place)}
                </span>
                <div lang={task.language}>
                  <p className={styles.text}>{item.text}</p>
                  {item.why !== '' && <p className={styles.why}>{item.why}</p>}
                </div>
                <span className={styles.stood}>
                  <Icon name={inRun ? 'check' : 'dash'} />
                  {inRun
                    ? t('drills:stoodRight')
                    : t('drills:stoodAt', { number: numberOf(task, stood) })}
                </span>
              </li>
            )
          })}
        </ol>
      </Panel>
    </div>
  )
}
