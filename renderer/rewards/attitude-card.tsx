import type { ReactElement } from 'react'
import type { AttemptSummary } from '../../contract/messages.ts'
import { doctrineWords } from '../../engine/doctrine/doctrine-words.ts'
import type { AttitudeBadge, AttitudeEvidence } from '../../engine/rewards/attitude-badges.ts'
import { addressOf } from '../app/route.ts'
import { TextLink } from '../debrief/text-link.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords, type Words } from '../words/use-words.ts'
import { AttitudeSeal } from './attitude-seal.tsx'
import styles from './attitude-card.module.css'

/** How many calls stand on the card; the others are behind a word. */
const SHOWN = 3

/** One attitude: its seal, what it means, how it stands, and the turns that showed it. */
export function AttitudeCard(props: {
  readonly badge: AttitudeBadge
  /** The learner’s calls by their id. */
  readonly calls: ReadonlyMap<string, AttemptSummary>
}): ReactElement {
  const t = useWords()
  const language = useLanguage()
  const { badge, calls } = props
  const { attitude, evidence, earnedWith } = badge
  const { title, meaning } = doctrineWords(language.tag).attitudes[attitude]
  const earned = calls.get(earnedWith ?? '')
  const newest = evidence.toReversed()
  return (
    <li>
      <Panel className={styles.card ?? ''}>
        <AttitudeSeal attitude={attitude} earned={earnedWith !== null} size={5.5} />
        <div className={styles.words}>
          <h2>{title}</h2>
          <p>{meaning}</p>
          <p className={styles.example}>{t(`rewards:example.${attitude}`)}</p>
          <p className={styles.state}>
            <b>
              {earned === undefined
                ? evidence.length === 0
                  ? t('rewards:seals.none')
                  : t('rewards:seals.soFar', { count: evidence.length })
                : t('rewards:seals.earned', { day: language.formats.day(earned.startedAt) })}
            </b>
          </p>
          {earned === undefined && <p>{needsWords(badge, t)}</p>}
          <Evidence rows={newest.slice(0, SHOWN)} calls={calls} />
          {newest.length > SHOWN && (
            <details className={styles.more}>
              <summary>{t('rewards:seals.all', { count: newest.length })}</summary>
              <Evidence rows={newest.slice(SHOWN)} calls={calls} />
            </details>
          )}
        </div>
      </Panel>
    </li>
  )
}

function Evidence(props: {
  readonly rows: readonly AttitudeEvidence[]
  readonly calls: ReadonlyMap<string, AttemptSummary>
}): ReactElement | null {
  const t = useWords()
  const { formats } = useLanguage()
  if (props.rows.length === 0) return null
  return (
    <ul className={styles.evidence}>
      {props.rows.map(({ call, turns }) => {
        const attempt = props.calls.get(call)
        if (attempt === undefined) return null
        return (
          <li key={call}>
            <TextLink href={addressOf({ screen: 'debrief', attempt: call })}>
              {t('rewards:seals.evidence', {
                title: attempt.title,
                day: formats.dayOfYear(attempt.startedAt),
              })}
            </TextLink>{' '}
            {t('rewards:seals.turns', {
              count: turns.length,
              turns: formats.list(turns.map(formats.number)),
            })}
          </li>
        )
      })}
    </ul>
  )
}

function needsWords({ attitude, needs }: AttitudeBadge, t: Words): string {
  if (attitude === 'extra-mile') return t('rewards:seals.needsExtraMile')
  return needs.scenarios > 1
    ? t('rewards:seals.needs', { ...needs })
    : t('rewards:seals.needsCalls', { calls: needs.calls })
}
