import { useRef, type ReactElement } from 'react'
import type { LibraryCard } from '../../contract/messages.ts'
import type { Stars } from '../../engine/rewards/stars.ts'
import { addressOf } from '../app/route.ts'
import { StarRow } from '../rewards/star-row.tsx'
import { DifficultyBars } from '../ui/controls/difficulty-bars.tsx'
import { Icon } from '../ui/controls/icon.tsx'
import { Face } from '../ui/face/face.tsx'
import { useNear } from '../ui/motion/use-near.ts'
import { Aura } from '../ui/seal/aura.tsx'
import { Seal } from '../ui/seal/seal.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import styles from './poster.module.css'

/** A line that waits: who it is, in which mood, what they want, how hard it is, and the best result. */
export function Poster(props: {
  readonly scenario: string
  readonly card: LibraryCard
  /** Percent, or null for a call never played to the end. */
  readonly best: number | null
  readonly stars: Stars
}): ReactElement {
  const t = useWords()
  const { card } = props
  const art = useRef<HTMLDivElement>(null)
  const near = useNear(art)
  const { name, mood, look } = card.customer
  const { tag, formats } = useLanguage()
  // A call that cannot be had in the language in use says in which ones it can.
  const foreign = !card.languages.some((language) => language.split('-')[0] === tag)
  const moodWord = t(`ui:moodInText.${mood}`)
  const best = props.best === null ? t('library:new') : t('library:best', { percent: props.best })
  return (
    <li>
      <a className={styles.poster} href={addressOf({ screen: 'brief', scenario: props.scenario })}>
        <div
          ref={art}
          className={styles.art}
          data-mood={mood}
          data-travels={addressOf({ screen: 'brief', scenario: props.scenario })}
        >
          <svg className={styles.aura} viewBox="0 0 232 176" preserveAspectRatio="xMidYMid slice">
            <Aura mood={mood} x={116} y={112} radius={190} />
          </svg>
          <div className={styles.face}>
            {near && <Face look={look} mood={mood} handset={card.setting === 'phone'} />}
          </div>
          <span className={styles.seal}>
            <Seal mood={mood} size={2.375} />
          </span>
        </div>
        <div className={styles.text}>
          <h3 lang={card.language}>{card.title}</h3>
          <p>{t('library:customerInMood', { name, mood: moodWord })}</p>
          <p className={styles.request} lang={card.language}>
            {card.request}
          </p>
          <div className={styles.foot}>
            {t(`ui:kind.${card.kind}`)} <DifficultyBars level={card.difficulty} />
            {foreign && (
              <span className={styles.setting}>
                {t('library:spokenIn', {
                  languages: formats.list(card.languages.map(formats.language)),
                })}
              </span>
            )}
            {card.setting !== 'phone' && (
              <span className={styles.setting}>
                <Icon name={card.setting} size={1.125} /> {t(`ui:setting.${card.setting}`)}
              </span>
            )}
          </div>
        </div>
        <span className={styles.best}>
          {best} <StarRow stars={props.stars} size={0.9375} />
        </span>
      </a>
    </li>
  )
}
