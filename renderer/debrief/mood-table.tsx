import type { ReactElement } from 'react'
import type { MoodPoint } from '../../engine/scoring/scorecard.ts'
import { useWords } from '../words/use-words.ts'
import styles from './figures-table.module.css'

/** The mood curve in figures. */
export function MoodTable(props: {
  readonly moods: readonly MoodPoint[]
  readonly best: readonly MoodPoint[]
}): ReactElement {
  const t = useWords()
  return (
    <details className={styles.table}>
      <summary>{t('debrief:curve.table')}</summary>
      <div className={styles.scroll}>
        <table className="tabular">
          <thead>
            <tr>
              <th scope="col">{t('debrief:ladder.turn')}</th>
              <th scope="col">{t('debrief:curve.mood')}</th>
              <th scope="col">{t('ui:calm')}</th>
              <th scope="col">{t('ui:trust')}</th>
              <th scope="col">{t('debrief:curve.best')}</th>
            </tr>
          </thead>
          <tbody>
            {props.moods.map((point) => (
              <tr key={point.turn}>
                <th scope="row">{point.turn === 0 ? t('debrief:curve.start') : point.turn}</th>
                <td>
                  {t('ui:moodWithLevel', { mood: t(`ui:mood.${point.mood}`), level: point.level })}
                </td>
                <td>{point.calm}</td>
                <td>{point.trust}</td>
                <td>{props.best[point.turn]?.level ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
