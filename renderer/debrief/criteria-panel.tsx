import type { CSSProperties, ReactElement } from 'react'
import type { CriterionResult, Evidence, Scorecard } from '../../engine/scoring/scorecard.ts'
import { PrincipleLinks } from '../handbook/principle-links.tsx'
import { Icon } from '../ui/controls/icon.tsx'
import { PointsBar } from '../ui/mood/points-bar.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { SectionHeading } from './section-heading.tsx'
import styles from './criteria-panel.module.css'

/** Where the points came from: a row a criterion, which opens to every point with its reason. */
export function CriteriaPanel({ scorecard }: { readonly scorecard: Scorecard }): ReactElement {
  const t = useWords()
  return (
    <section>
      <SectionHeading title={t('debrief:criteria.title')} />
      <Panel className={styles.panel ?? ''}>
        {scorecard.criteria.map((result, place) => (
          <CriterionRow key={result.criterion} result={result} place={place} />
        ))}
        {scorecard.leftOut.length > 0 && (
          <div className={styles.leftOut}>
            <b>{t('debrief:criteria.leftOut')}</b>
            <ul>
              {scorecard.leftOut.map((entry) => (
                <li key={entry.criterion}>
                  {t('ui:labelled', { name: entry.title, text: entry.reason })}
                </li>
              ))}
            </ul>
          </div>
        )}
      </Panel>
    </section>
  )
}

function CriterionRow({
  result,
  place,
}: {
  readonly result: CriterionResult
  /** Among the rows, from 0: they add up one after the other. */
  readonly place: number
}): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  return (
    // A custom property is no known style name, and React's types know only those.
    <details className={styles.criterion} style={{ '--row': place } as CSSProperties}>
      <summary className={styles.row}>
        <span className={styles.names}>
          <b className={styles.title}>{result.title}</b>
          <span className={styles.summary}>{result.summary}</span>
        </span>
        <span className={styles.bar}>
          <PointsBar earned={result.earned} best={Math.max(0.5, result.best)} />
        </span>
        <span className={`${styles.figures} tabular`}>
          <b>{formats.points(result.earned)}</b> {t('debrief:criteria.of', { best: result.best })}
        </span>
        <span className={styles.arrow}>
          <Icon name="down" size={1} />
        </span>
      </summary>
      <ul
        className={styles.evidence}
        aria-label={t('debrief:criteria.detail', { title: result.title })}
      >
        {result.evidence.length === 0 && <li>{t('debrief:criteria.none')}</li>}
        {result.evidence.map((row, place) => (
          <EvidenceRow key={place} row={row} />
        ))}
      </ul>
    </details>
  )
}

/** One piece of evidence: where, how many points, why, and what would have earned more. */
export function EvidenceRow({ row }: { readonly row: Evidence }): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const where =
    row.turn === null
      ? t('debrief:criteria.end')
      : row.turn === 0
        ? t('debrief:criteria.before')
        : t('debrief:criteria.turn', { number: row.turn })
  return (
    <li className={styles.point}>
      <span className={styles.where}>{where}</span>
      <b className={`${styles.points} tabular`}>{formats.signed(row.points)}</b>
      <span>
        {row.reason}
        {row.better !== '' && <span className={styles.better}> {row.better}</span>}
        <PrincipleLinks principles={[row.principle]} />
      </span>
    </li>
  )
}
