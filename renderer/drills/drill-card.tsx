import type { ReactElement } from 'react'
import type { DrillEntry } from '../../contract/drill-messages.ts'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { KindPicture } from './kind-picture.tsx'
import styles from './drill-card.module.css'

/** One drill: what it is, how the last round went, what of it comes back today. The whole card begins a round. */
export function DrillCard(props: {
  readonly entry: DrillEntry
  readonly busy: boolean
  readonly onBegin: () => void
}): ReactElement | null {
  const t = useWords()
  const { formats } = useLanguage()
  const { card, last, due, open, origin } = props.entry
  if (card === null) return null
  return (
    <button type="button" className={styles.card} disabled={props.busy} onClick={props.onBegin}>
      <KindPicture kind={card.kind} className={styles.picture ?? ''} />
      <span className={styles.words}>
        <span className={styles.kind}>
          {t(`drills:kinds.${card.kind}`)}
          {origin === 'yours' && `, ${t('drills:yours')}`}
        </span>
        <span className={styles.title} lang={card.language}>
          {card.title}
        </span>
        <span className={styles.facts}>
          <span>{t('drills:items', { count: card.items })}</span>
          <span>
            {last === null
              ? t('drills:never')
              : t('drills:last', { share: formats.percent(Math.round(last.share * 100)) })}
          </span>
        </span>
        {(open !== null || due > 0) && (
          <span className={styles.due}>
            {open === null ? t('drills:due', { count: due }) : t('drills:openRound')}
          </span>
        )}
      </span>
    </button>
  )
}
