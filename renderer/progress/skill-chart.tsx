import type { ReactElement } from 'react'
import type { Evidence } from '../../engine/progress/trend.ts'
import { useWords } from '../words/use-words.ts'
import { chartPoints, cordThrough, CHART } from './chart-points.ts'
import styles from './skill-chart.module.css'

/** The course of a skill as a cord from its first call to its last, which ends in a plug. Its table stands below it. */
export function SkillChart(props: {
  readonly title: string
  readonly evidence: readonly Evidence[]
}): ReactElement {
  const t = useWords()
  const { title, evidence } = props
  const shares = evidence.map(({ share }) => share)
  const points = chartPoints(shares)
  const last = points.at(-1)
  const path = cordThrough(points)
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      role="img"
      aria-label={t('progress:chartText', {
        area: title,
        count: shares.length,
        first: shares[0] ?? 0,
        last: shares.at(-1) ?? 0,
      })}
    >
      {[0, 50, 100].map((share) => (
        <line
          key={share}
          className={styles.line}
          x1={CHART.margin}
          x2={CHART.width - CHART.margin}
          y1={CHART.yOf(share)}
          y2={CHART.yOf(share)}
        />
      ))}
      <path className={styles.edge} d={path} />
      <path className={styles.cord} d={path} />
      {points.slice(0, -1).map(({ x, y }) => (
        <circle key={`${x}`} className={styles.knot} cx={x} cy={y} r={3.5} />
      ))}
      {last !== undefined && <circle className={styles.plug} cx={last.x} cy={last.y} r={7} />}
    </svg>
  )
}
