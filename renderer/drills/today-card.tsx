import type { ReactElement } from 'react'
import type { DrillsToday } from '../../contract/drill-messages.ts'
import { addressOf } from '../app/route.ts'
import { Button, ButtonLink } from '../ui/controls/button.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords, type Words } from '../words/use-words.ts'
import { backWords } from './back-words.ts'
import { SlipStack } from './slip-stack.tsx'
import styles from './today-card.module.css'

/** The practice of today: how much there is, how long it takes, or that it is done. */
export function TodayCard(props: {
  readonly today: DrillsToday
  readonly busy: boolean
  readonly onBegin: () => void
}): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const { today } = props
  const { state, round, nextDueAt } = today
  const isToDo = state === 'ready' || state === 'open'
  const back = nextDueAt === null ? '' : backWords(nextDueAt, Date.now(), t, formats)
  return (
    <section className={styles.card} aria-labelledby="today">
      <div className={styles.words}>
        <h2 id="today">{t('drills:todayTitle')}</h2>
        <p className={styles.lead}>{leadOf(today, t)}</p>
        {state === 'ready' && today.due > 0 && today.fresh > 0 && (
          <p>
            {t('drills:todayMix', {
              due: t('drills:comeBack', { count: today.due }),
              fresh: t('drills:areNew', { count: today.fresh }),
            })}
          </p>
        )}
        {!isToDo && nextDueAt !== null && (
          <p>
            {back === t('drills:backTomorrow')
              ? t('drills:todayNextTomorrow')
              : t('drills:todayNext', { day: formats.dayOfYear(nextDueAt) })}
          </p>
        )}
        <p className={styles.why}>{t('drills:todayWhy')}</p>
        <div className={styles.ways}>
          {isToDo && (
            <Button kind="action" disabled={props.busy} onPress={props.onBegin}>
              {t(state === 'open' ? 'drills:goOn' : 'drills:begin')}
            </Button>
          )}
          {state === 'done' && round !== null && (
            <ButtonLink href={addressOf({ screen: 'drill', round })}>
              {t('drills:todaySee')}
            </ButtonLink>
          )}
        </div>
      </div>
      <SlipStack count={isToDo ? today.items : 0} />
    </section>
  )
}

function leadOf({ state, items, seconds }: DrillsToday, t: Words): string {
  switch (state) {
    case 'ready': {
      const minutes = t('drills:minutes', { count: Math.max(1, Math.round(seconds / 60)) })
      return t('drills:todayReady', { count: items, minutes })
    }
    case 'open':
      return t('drills:todayOpen', { count: items })
    case 'done':
      return t('drills:todayDone')
    case 'empty':
      return t('drills:todayEmpty')
  }
}
