import { useRef, type ReactElement } from 'react'
import type { AttemptDebrief, AttemptSummary } from '../../contract/messages.ts'
import { useHost } from '../app/host.tsx'
import { addressOf } from '../app/route.ts'
import { useQuery } from '../app/use-query.ts'
import { cordPath, joinPaths } from '../ui/cord/cord-path.ts'
import { Cord } from '../ui/cord/cord.tsx'
import { useSeen } from '../ui/motion/use-seen.ts'
import { useWords } from '../words/use-words.ts'
import { TextLink } from './text-link.tsx'
import { endMood } from './verdict-mood.ts'
import styles from './what-if-result.module.css'

/** The two paths of a fork side by side: this attempt and the one it was forked from, or its own forks. */
export function WhatIfResult({
  debrief,
}: {
  readonly debrief: AttemptDebrief
}): ReactElement | null {
  const t = useWords()
  const host = useHost()
  const { attempt } = debrief
  const query = useQuery(`attempts of ${attempt.learner}`, () =>
    host.attempts.list({ learner: attempt.learner }),
  )
  if (query.state !== 'ready') return null
  const source = query.value.find((other) => other.id === attempt.forkOf?.attempt)
  const tried = query.value.filter(
    (other) => other.forkOf?.attempt === attempt.id && other.percent !== null,
  )
  if (attempt.forkOf !== null && source?.percent != null) {
    return (
      <div className={styles.result}>
        <Paths debrief={debrief} />
        <div className={styles.words}>
          <b>
            {t('debrief:whatIf.this', {
              turn: attempt.forkOf.turn,
              percent: debrief.scorecard.percent,
            })}
          </b>
          <span>
            {t('debrief:whatIf.original', { percent: source.percent })}{' '}
            <TextLink href={addressOf({ screen: 'debrief', attempt: source.id })}>
              {t('debrief:whatIf.open')}
            </TextLink>
          </span>
        </div>
      </div>
    )
  }
  return (
    <div className={styles.result}>
      <Paths debrief={debrief} />
      <div className={styles.words}>
        <b>{t('debrief:whatIf.title')}</b>
        <span>{t('debrief:whatIf.help')}</span>
        {tried.length > 0 && <Tried attempts={tried} />}
      </div>
    </div>
  )
}

function Tried({ attempts }: { readonly attempts: readonly AttemptSummary[] }): ReactElement {
  const t = useWords()
  return (
    <ul aria-label={t('debrief:whatIf.tried')}>
      {attempts.map((other) => (
        <li key={other.id}>
          <TextLink href={addressOf({ screen: 'debrief', attempt: other.id })}>
            {t('debrief:whatIf.triedFrom', {
              turn: other.forkOf?.turn ?? 1,
              percent: other.percent ?? 0,
            })}
          </TextLink>
        </li>
      ))}
    </ul>
  )
}

/** Milliseconds after which the cord has come to the knot where the ways part. */
const KNOT = 450

/** A cord that splits in two: one goes on as it was, one might have gone better. */
function Paths({ debrief }: { readonly debrief: AttemptDebrief }): ReactElement {
  const drawing = useRef<SVGSVGElement>(null)
  // One cord comes to the knot, then both ways leave it at once.
  const seen = useSeen(drawing)
  const after = (milliseconds: number) => (seen ? { drawn: { after: milliseconds } } : {})
  const first = debrief.scorecard.moods[0]?.mood ?? 'guarded'
  const last = endMood(debrief)
  const best = debrief.best.moods.at(-1)?.mood ?? 'pleased'
  const knot = { x: 98, y: 44 }
  const branch = (y: number) =>
    `M${knot.x} ${knot.y} C ${knot.x + 30} ${knot.y} ${knot.x + 30} ${y} ${knot.x + 60} ${y}`
  const way = (y: number, mood: typeof last) =>
    joinPaths([branch(y), cordPath(mood, { x: 158, y }, { x: 270, y }, 0.55)])
  return (
    <svg ref={drawing} className={styles.paths} viewBox="0 0 276 88" aria-hidden="true">
      <g data-mood={first}>
        <Cord path={cordPath(first, { x: 6, y: 44 }, knot, 0.6)} width={9} {...after(0)} />
      </g>
      <g data-mood={last}>
        <Cord path={way(67, last)} width={9} {...after(KNOT)} />
      </g>
      <g data-mood={best}>
        <Cord path={way(20, best)} width={9} inside="var(--mood-day)" {...after(KNOT)} />
      </g>
      <circle cx={knot.x} cy={knot.y} r="9" className={styles.knot} />
    </svg>
  )
}
