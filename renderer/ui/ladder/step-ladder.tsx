import { useState, type ReactElement } from 'react'
import { useWords } from '../../words/use-words.ts'
import { Icon } from '../controls/icon.tsx'
import styles from './step-ladder.module.css'

/** One rung: open shows its number, done a tick, late a dash and the word. */
export interface LadderRung {
  readonly id: string
  readonly short: string
  readonly state: 'open' | 'done' | 'late'
}

function isTaken(rung: LadderRung): boolean {
  return rung.state !== 'open'
}

/** The steps of the procedure in their order, joined by one line. Takes the colour of its ground. */
export function StepLadder(props: {
  readonly title: string
  readonly rungs: readonly LadderRung[]
}): ReactElement {
  const t = useWords()
  // A step that is taken while one looks falls into place; those taken before just stand there.
  const [standing] = useState(() => new Set(props.rungs.filter(isTaken).map(({ id }) => id)))
  return (
    <section aria-label={props.title}>
      <div className={styles.title}>{props.title}</div>
      <ol className={styles.steps}>
        {props.rungs.map((rung, index) => (
          <li
            key={rung.id}
            className={`${styles.step} ${rung.state === 'open' ? '' : styles.performed}`}
          >
            <span
              className={`${styles.jack} ${isTaken(rung) && !standing.has(rung.id) ? styles.fallen : ''}`}
              aria-hidden="true"
            >
              {rung.state === 'open' ? (
                index + 1
              ) : (
                <span className={styles.tick}>
                  <Icon name={rung.state === 'done' ? 'check' : 'dash'} size={1} />
                </span>
              )}
            </span>
            <span>{rung.short}</span>
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
