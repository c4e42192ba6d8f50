import { useEffect, useRef, type ReactElement } from 'react'
import type { DrillBeginning, DrillResult, DrillsToday } from '../../contract/drill-messages.ts'
import { useHost } from '../app/host.tsx'
import { QueryView } from '../app/query-view.tsx'
import { addressOf } from '../app/route.ts'
import { useAction } from '../app/use-action.ts'
import { useQuery } from '../app/use-query.ts'
import { goTo } from '../app/use-route.ts'
import { Button, ButtonLink } from '../ui/controls/button.tsx'
import { useWords } from '../words/use-words.ts'
import { ResultAnswers } from './result-answers.tsx'
import { ResultReturns } from './result-returns.tsx'
import { ResultScore } from './result-score.tsx'
import styles from './result-page.module.css'

/** The end of a round: what was right, what comes back and when, and where to go from here. */
export function ResultPage(props: { readonly round: string }): ReactElement {
  const host = useHost()
  const query = useQuery(`drill result ${props.round}`, async () => {
    const result = await host.drills.result({ round: props.round })
    const today = await host.drills.today({ learner: result.round.learner })
    return { result, today }
  })
  return <QueryView query={query}>{(known) => <Result {...known} />}</QueryView>
}

function Result(props: {
  readonly result: DrillResult
  readonly today: DrillsToday
}): ReactElement {
  const t = useWords()
  const host = useHost()
  const { run, busy, failure } = useAction()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  const { result, today } = props
  const { round, mark } = result
  const begin = (what: DrillBeginning): void =>
    run(async () => {
      const next = await host.drills.begin({ learner: round.learner, what })
      goTo({ screen: 'drill', round: next.id })
    })
  const title =
    round.origin === 'today'
      ? t('drills:todayResult')
      : t('drills:resultOf', { title: round.tasks[0]?.title ?? '' })
  const { drill } = round
  const slipped = mark.right < mark.answered
  const isReady = today.state === 'ready' || today.state === 'open'
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <ResultScore result={result} />
      <ResultReturns result={result} />
      {failure !== null && <p role="alert">{failure}</p>}
      <div className={styles.ways}>
        {slipped && (
          <Button
            kind="action"
            icon="again"
            disabled={busy}
            onPress={() => begin({ kind: 'again', round: round.id })}
          >
            {t('drills:again')}
          </Button>
        )}
        {drill !== null && (
          <Button
            kind={slipped ? 'ghost' : 'action'}
            disabled={busy}
            onPress={() => begin({ kind: 'drill', drill })}
          >
            {t('drills:anotherRound')}
          </Button>
        )}
        {isReady && (
          <Button disabled={busy} icon="clock" onPress={() => begin({ kind: 'today' })}>
            {t('drills:continueToday')}
          </Button>
        )}
        <ButtonLink href={addressOf({ screen: 'practice' })}>{t('drills:toPractice')}</ButtonLink>
      </div>
      <ResultAnswers result={result} />
    </div>
  )
}
