import type { ReactElement } from 'react'
import { addressOf } from '../app/route.ts'
import { ButtonLink } from '../ui/controls/button.tsx'
import { DifficultyBars } from '../ui/controls/difficulty-bars.tsx'
import { Face } from '../ui/face/face.tsx'
import { Aura } from '../ui/seal/aura.tsx'
import { useLanguage } from '../words/use-language.ts'
import { whereOf } from '../ui/setting/manner.ts'
import { useWords } from '../words/use-words.ts'
import type { Suggestion } from './suggestion.ts'
import { suggestionWords } from './suggestion-words.ts'
import styles from './suggestion-card.module.css'

/** The one call suggested next, with its reason. `wide`: it has the whole row, no call is on hold. */
export function SuggestionCard(props: {
  readonly suggestion: Suggestion
  readonly wide: boolean
}): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const { card, scenario } = props.suggestion
  const { mood, look } = card.customer
  return (
    <section className={`${styles.card} ${props.wide ? styles.wide : ''}`}>
      <div className={styles.text}>
        <p className={styles.eyebrow}>{t('library:nextForYou')}</p>
        <h2>{card.title}</h2>
        <p className={styles.reason}>{suggestionWords(props.suggestion, t, formats)}</p>
        <div className={styles.facts}>
          {t(`ui:kind.${card.kind}`)} <DifficultyBars level={card.difficulty} />{' '}
          <span>{t('ui:minutes', { count: card.minutes })}</span>
        </div>
        <div className={styles.action}>
          <ButtonLink
            kind={props.wide ? 'action' : 'ghost'}
            href={addressOf({ screen: 'brief', scenario })}
          >
            {t('library:readBrief')}
          </ButtonLink>
          {props.suggestion.reason.kind === 'first' && (
            <ButtonLink kind="plain" icon="play" href={addressOf({ screen: 'watch', scenario })}>
              {t(`welcome:watch.link.${whereOf(card.setting)}`)}
            </ButtonLink>
          )}
        </div>
      </div>
      <div
        className={styles.art}
        data-mood={mood}
        data-travels={addressOf({ screen: 'brief', scenario })}
      >
        <svg className={styles.aura} viewBox="0 0 190 306" preserveAspectRatio="xMidYMid slice">
          <Aura mood={mood} x={props.wide ? 95 : 106} y={190} radius={220} />
        </svg>
        <div className={styles.face}>
          <Face look={look} mood={mood} handset={card.setting === 'phone'} />
        </div>
      </div>
    </section>
  )
}
