import type { ReactElement } from 'react'
import { Icon } from '../ui/controls/icon.tsx'
import type { LadderRung } from '../ui/ladder/step-ladder.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './projector-ladder.module.css'

/** The steps of the procedure, large; in a narrow window only their marks and how many are done. */
export function ProjectorLadder(props: {
  readonly title: string
  readonly rungs: readonly LadderRung[]
}): ReactElement {
  const t = useWords()
  const done = props.rungs.filter(({ state }) => state !== 'open').length
  return (
    <section className={styles.ladder} aria-label={props.title}>
      <p className={styles.count} aria-hidden="true">
        {t('projector:ladderDone', { done, count: props.rungs.length })}
      </p>
      <ol className={styles.steps}>
        {props.rungs.map((rung, index) => (
          <li key={rung.id} className={rung.state === 'open' ? '' : styles.performed}>
            <span className={styles.jack} aria-hidden="true">
              {rung.state === 'open' ? (
                index + 1
              ) : (
                <Icon name={rung.state === 'done' ? 'check' : 'dash'} size={1} />
              )}
            </span>
            <span className={styles.name}>{rung.short}</span>
            {rung.state === 'late' ? (
              <span className={styles.late}>{t('ui:stepLate')}</span>
            ) : (
              <span className="only-heard">
                {t(rung.state === 'done' ? 'ui:stepDone' : 'ui:stepOpen')}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
