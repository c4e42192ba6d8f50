import type { ReactElement } from 'react'
import type { AttemptSummary } from '../../contract/messages.ts'
import { attitudeBadges } from '../../engine/rewards/attitude-badges.ts'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { QueryView } from '../app/query-view.tsx'
import { addressOf } from '../app/route.ts'
import { useQuery } from '../app/use-query.ts'
import { Icon } from '../ui/controls/icon.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { AttitudeCard } from './attitude-card.tsx'
import { starPercent } from '../../engine/rewards/stars.ts'
import styles from './attitudes-screen.module.css'

/** The attitudes to practise, each with the calls and turns that showed it. */
export function AttitudesScreen(): ReactElement {
  const host = useHost()
  const { learner } = useLearner()
  const { tag } = useLanguage()
  const query = useQuery(`attitudes ${learner.id} ${tag}`, () =>
    host.attempts.list({ learner: learner.id, language: tag }),
  )
  return <QueryView query={query}>{(attempts) => <Attitudes attempts={attempts} />}</QueryView>
}

function Attitudes(props: { readonly attempts: readonly AttemptSummary[] }): ReactElement {
  const t = useWords()
  const calls = new Map(props.attempts.map((attempt) => [attempt.id, attempt]))
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <a className={styles.back} href={addressOf({ screen: 'history' })}>
          <Icon name="back" size={1.2} />
          {t('rewards:seals.back')}
        </a>
        <h1>{t('rewards:seals.title')}</h1>
        <p>{t('rewards:seals.lead')}</p>
      </div>
      <ul className={styles.seals}>
        {attitudeBadges(props.attempts).map((badge) => (
          <AttitudeCard key={badge.attitude} badge={badge} calls={calls} />
        ))}
      </ul>
      <section className={styles.stars}>
        <h2>{t('rewards:seals.starsTitle')}</h2>
        <p>
          {t('rewards:seals.starsText', {
            one: starPercent(1),
            two: starPercent(2),
            three: starPercent(3),
          })}
        </p>
      </section>
    </div>
  )
}
