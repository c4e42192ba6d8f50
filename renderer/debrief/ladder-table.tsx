import type { ReactElement } from 'react'
import type { LadderStep } from '../../engine/scoring/scorecard.ts'
import { useWords, type Words } from '../words/use-words.ts'
import styles from './figures-table.module.css'

/** The same in words: for screen readers always, for everybody on demand. */
export function LadderTable({ ladder }: { readonly ladder: readonly LadderStep[] }): ReactElement {
  const t = useWords()
  return (
    <details className={styles.table}>
      <summary>{t('debrief:ladder.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('debrief:ladder.step')}</th>
            <th scope="col">{t('debrief:ladder.turn')}</th>
            <th scope="col">{t('debrief:ladder.result')}</th>
          </tr>
        </thead>
        <tbody>
          {ladder.map((step) => (
            <tr key={step.step}>
              <th scope="row">{step.title}</th>
              <td>{step.turn ?? '–'}</td>
              <td>{resultWords(step, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function resultWords(step: LadderStep, t: Words): string {
  const points = { points: step.points, of: step.of }
  switch (step.credit) {
    case 'full':
      return t('debrief:ladder.onTime', points)
    case 'late':
      return t('debrief:ladder.cameAfter', { ...points, step: step.cameAfter ?? '' })
    case 'none':
      return t('debrief:ladder.missing')
    case 'not-trained':
      return t('debrief:ladder.notTrained')
  }
}
