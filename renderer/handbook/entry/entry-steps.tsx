import type { ReactElement } from 'react'
import type { ProcedureDocument } from '../../../engine/format/procedure-document.ts'
import { Icon } from '../../ui/controls/icon.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './entry-steps.module.css'

/** The steps of a procedure as a ladder; each opens to what it sounds like and what goes wrong. */
export function EntrySteps(props: { readonly procedure: ProcedureDocument }): ReactElement {
  const t = useWords()
  const { procedure } = props
  return (
    <section className={styles.steps} aria-label={procedure.title}>
      <h3>{t('handbook:steps')}</h3>
      <ol>
        {procedure.steps.map((step, place) => (
          <li key={step.id}>
            <span className={`${styles.number} tabular`} aria-hidden="true">
              {place + 1}
            </span>
            <details className={styles.step}>
              <summary>
                <span>
                  <b>{step.title}</b>
                  <span className={styles.purpose}>{step.purpose}</span>
                </span>
                <span className={styles.arrow}>
                  <Icon name="down" size={1.1} />
                </span>
              </summary>
              <dl>
                <div>
                  <dt>{t('handbook:feels')}</dt>
                  <dd>{step.feels}</dd>
                </div>
                <div>
                  <dt>{t('handbook:sounds')}</dt>
                  <dd>
                    <ul>
                      {step.signals.map((signal) => (
                        <li key={signal}>{signal}</li>
                      ))}
                    </ul>
                  </dd>
                </div>
                <div>
                  <dt>{t('handbook:mistakes')}</dt>
                  <dd>
                    <ul>
                      {step.mistakes.map((mistake) => (
                        <li key={mistake}>{mistake}</li>
                      ))}
                    </ul>
                  </dd>
                </div>
              </dl>
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}
