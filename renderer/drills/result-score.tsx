import { useEffect, type ReactElement } from 'react'
import type { DrillResult } from '../../contract/drill-messages.ts'
import { useAudio } from '../audio/audio-room.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords, type Words } from '../words/use-words.ts'
import styles from './result-score.module.css'

/** The share of a round, in a figure and in words. */
export function ResultScore(props: { readonly result: DrillResult }): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const audio = useAudio()
  const { mark, before, round } = props.result
  const share = Math.round(mark.share * 100)
  useEffect(() => {
    if (mark.share === 1) audio?.play('star')
  }, [audio, mark.share])
  // Of an order alone, pairs say what it was worth: one slip always stands where it may stay.
  const onlyOrders = mark.tasks.flatMap(({ order }) => order ?? [])
  const hasOrder = round.tasks.some(({ form }) => form === 'order')
  return (
    <Panel className={styles.score ?? ''}>
      <p className={styles.figure}>{formats.percent(share)}</p>
      <div className={styles.words}>
        <p className={styles.verdict}>{verdictFor(mark.share, t)}</p>
        <p>
          <b>
            {onlyOrders.length === round.tasks.length
              ? t('drills:orderPairs', {
                  right: sumOf(onlyOrders.map(({ pairsRight }) => pairsRight)),
                  count: sumOf(onlyOrders.map(({ pairsInAll }) => pairsInAll)),
                  share: formats.percent(share),
                })
              : t('drills:rightOf', { count: mark.right, all: mark.answered })}
          </b>
        </p>
        {hasOrder && <p className={styles.quiet}>{t('drills:shareExplained')}</p>}
        {before !== null && (
          <p className={styles.quiet}>
            {t('drills:shareBefore', { share: formats.percent(Math.round(before * 100)) })}
          </p>
        )}
      </div>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${share}%` }} />
      </div>
    </Panel>
  )
}

function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, one) => sum + one, 0)
}

function verdictFor(share: number, t: Words): string {
  if (share === 1) return t('drills:verdictFull')
  if (share >= 0.75) return t('drills:verdictMost')
  return t(share >= 0.4 ? 'drills:verdictHalf' : 'drills:verdictLittle')
}
