import type { ReactElement } from 'react'
import type { NamedProcedureProgress } from '../../contract/progress-messages.ts'
import { Panel } from '../ui/paper/panel.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './procedure-card.module.css'

/** A procedure as its steps were carried out, and the step that is worth practising. */
export function ProcedureCard(props: { readonly progress: NamedProcedureProgress }): ReactElement {
  const t = useWords()
  const { title, steps, weakest, calls } = props.progress
  const weak = steps.find(({ step }) => step === weakest)
  return (
    <Panel className={styles.card ?? ''}>
      <h3>{title}</h3>
      <p className={styles.count}>{t('progress:procedureCalls', { count: calls })}</p>
      <p className={styles.weakest}>
        {weak === undefined
          ? t('progress:allInOrder')
          : t('progress:weakest', { step: weak.title })}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('progress:step')}</th>
            <th scope="col">{t('progress:inOrder')}</th>
            <th scope="col">{t('progress:late')}</th>
            <th scope="col">{t('progress:missing')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, title: name, inOrder, late, missing }, place) => (
            <tr key={step} data-weakest={step === weakest}>
              <th scope="row">
                <span>{place + 1}</span> {name}
              </th>
              <td>{inOrder}</td>
              <td>{late}</td>
              <td>{missing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
