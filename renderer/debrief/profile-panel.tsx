import type { ReactElement } from 'react'
import { doctrineWords } from '../../engine/doctrine/doctrine-words.ts'
import type { Scorecard } from '../../engine/scoring/scorecard.ts'
import { Panel } from '../ui/paper/panel.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { SectionHeading } from './section-heading.tsx'
import styles from './profile-panel.module.css'

/** Attitudes shown and small feelings caused: a profile, never points. */
export function ProfilePanel({ scorecard }: { readonly scorecard: Scorecard }): ReactElement {
  const t = useWords()
  const words = doctrineWords(useLanguage().tag)
  const attitudes = scorecard.attitudes.map(({ attitude, times }) => ({
    id: attitude,
    title: words.attitudes[attitude].title,
    times,
  }))
  const feelings = scorecard.microEmotions.map(({ microEmotion, times }) => ({
    id: microEmotion,
    title: words.microEmotions[microEmotion],
    times,
  }))
  return (
    <section>
      <SectionHeading title={t('debrief:profile.title')}>
        <span>{t('debrief:profile.note')}</span>
      </SectionHeading>
      <Panel padded className={styles.panel ?? ''}>
        <h3>{t('debrief:profile.attitudes')}</h3>
        {attitudes.length === 0 ? (
          <p>{t('debrief:profile.none')}</p>
        ) : (
          <Tally entries={attitudes} />
        )}
        {feelings.length > 0 && (
          <>
            <h3>{t('debrief:profile.feelings')}</h3>
            <Tally entries={feelings} />
          </>
        )}
      </Panel>
    </section>
  )
}

function Tally(props: {
  readonly entries: readonly {
    readonly id: string
    readonly title: string
    readonly times: number
  }[]
}): ReactElement {
  const t = useWords()
  return (
    <ul className={styles.tally}>
      {props.entries.map((entry) => (
        <li
          key={entry.id}
          aria-label={t('debrief:profile.times', { name: entry.title, count: entry.times })}
        >
          {entry.title}
          <span className={styles.strokes} aria-hidden="true">
            {Array.from({ length: entry.times }, (_, stroke) => (
              <i key={stroke} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
