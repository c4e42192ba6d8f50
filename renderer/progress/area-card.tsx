import type { ReactElement } from 'react'
import type { AreaProgress } from '../../engine/progress/area-progress.ts'
import { PointsBar } from '../ui/mood/points-bar.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import styles from './area-card.module.css'
import { SkillChart } from './skill-chart.tsx'
import { trendWord } from './trend-word.ts'

/** One skill: where it stands, which way it goes, on how much that rests, its course and the figures behind it. */
export function AreaCard(props: { readonly progress: AreaProgress }): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const { area, level, trend, calls, drills, evidence } = props.progress
  const title = t(`progress:areas.${area}`)
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <p className={level === null ? styles.none : styles.level}>
          {level === null ? t('progress:noLevel') : t('progress:level', { level })}
        </p>
      </div>
      <p className={styles.meaning}>{t(`progress:meanings.${area}`)}</p>
      {level !== null && (
        <>
          <PointsBar earned={level} best={100} />
          <p className={styles.trend}>{trendWord(trend, t)}</p>
          <SkillChart title={title} evidence={evidence} />
          <p className={styles.count}>
            {t('progress:evidence', {
              calls: t('progress:calls', { count: calls }),
              drills: t('progress:drills', { count: drills }),
            })}
          </p>
          <details className={styles.table}>
            <summary>
              {t('progress:table')} <span className="only-heard">{title}</span>
            </summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('progress:when')}</th>
                  <th scope="col">{t('progress:share')}</th>
                  <th scope="col">{t('progress:source')}</th>
                </tr>
              </thead>
              <tbody>
                {evidence.toReversed().map(({ at, share, difficulty }, place) => (
                  <tr key={`${at} ${place}`}>
                    <td>{formats.dayAndTime(at)}</td>
                    <td>{formats.percent(share)}</td>
                    <td>
                      {difficulty === null
                        ? t('progress:sourceDrill')
                        : t('progress:sourceCall', { level: difficulty })}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </li>
  )
}
