import type { ReactElement } from 'react'
import type { AttemptDebrief, AttemptSummary } from '../../contract/messages.ts'
import { useHost } from '../app/host.tsx'
import { addressOf } from '../app/route.ts'
import { useQuery } from '../app/use-query.ts'
import { Panel } from '../ui/paper/panel.tsx'
import { PointsBar } from '../ui/mood/points-bar.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { SectionHeading } from './section-heading.tsx'
import { TextLink } from './text-link.tsx'
import styles from './earlier-attempts.module.css'

/** This attempt among the finished ones at the same scenario; what-ifs are left out, they never count. */
export function EarlierAttempts({ debrief }: { readonly debrief: AttemptDebrief }): ReactElement {
  const t = useWords()
  const host = useHost()
  const { attempt } = debrief
  const query = useQuery(`attempts of ${attempt.learner}`, () =>
    host.attempts.list({ learner: attempt.learner }),
  )
  const finished = (query.state === 'ready' ? query.value : [])
    .filter(
      (other) =>
        other.scenario === attempt.scenario && other.percent !== null && other.forkOf === null,
    )
    .toSorted((one, other) => one.startedAt.localeCompare(other.startedAt))
  const best = Math.max(...finished.map((other) => other.percent ?? 0))
  const alone = finished.every((other) => other.id === attempt.id)
  return (
    <section>
      <SectionHeading title={t('debrief:earlier.title')} />
      <Panel padded>
        {alone ? (
          <p>{t('debrief:earlier.none')}</p>
        ) : (
          <ol className={styles.list} aria-label={t('debrief:earlier.caption')}>
            {finished.map((other) => (
              <Row
                key={other.id}
                attempt={other}
                current={other.id === attempt.id}
                best={other.percent === best}
              />
            ))}
          </ol>
        )}
      </Panel>
    </section>
  )
}

function Row(props: {
  readonly attempt: AttemptSummary
  readonly current: boolean
  readonly best: boolean
}): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const { attempt } = props
  const day = formats.dayAndTime(attempt.startedAt)
  const note = props.current
    ? t('debrief:earlier.this')
    : props.best
      ? t('debrief:earlier.best')
      : ''
  return (
    <li className={styles.row}>
      <span>
        {props.current ? (
          <b>{day}</b>
        ) : (
          <TextLink href={addressOf({ screen: 'debrief', attempt: attempt.id })}>{day}</TextLink>
        )}
      </span>
      <span>{t(`ui:mode.${attempt.mode}`)}</span>
      <PointsBar earned={attempt.percent ?? 0} best={100} />
      <b className="tabular">{formats.percent(attempt.percent ?? 0)}</b>
      <span className={styles.note}>{note}</span>
    </li>
  )
}
