import { lazy, Suspense, type ReactElement } from 'react'
import type { AttemptSummary, LibraryEntry, LibraryPath } from '../../contract/messages.ts'
import { useHost } from '../app/host.tsx'
import { useKnown } from '../app/known.tsx'
import { useLearner } from '../app/learner.tsx'
import { MessagePage } from '../app/message-page.tsx'
import { QueryView } from '../app/query-view.tsx'
import { addressOf } from '../app/route.ts'
import { useAfterStart } from '../app/use-after-start.ts'
import { useQuery } from '../app/use-query.ts'
import { useWatched } from '../app/use-watched.ts'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { LinesWaiting } from './lines-waiting.tsx'
import { OnHoldStage } from './on-hold-stage.tsx'
import { pathStates } from './path-state.ts'
import { PathStrip } from './path-strip.tsx'
import { pausedCalls } from './paused-calls.ts'
import { playableOf } from './playable.ts'
import { suggestNext } from './suggestion.ts'
import { SuggestionCard } from './suggestion-card.tsx'
import styles from './library-screen.module.css'

const FilesToMend = lazy(async () => ({
  default: (await import('./files-to-mend.tsx')).FilesToMend,
}))

/** The first screen: the call on hold, the one to take next, and every line that waits. */
export function LibraryScreen(): ReactElement {
  const host = useHost()
  const { learner } = useLearner()
  const known = useKnown()
  const { tag } = useLanguage()
  const library = useWatched(
    'library',
    (signal) => host.library.watch({}, { signal }),
    () => known.library(tag),
  )
  const attempts = useQuery(
    `attempts-${learner.id}`,
    () => host.attempts.list({ learner: learner.id }),
    () => known.attempts(learner.id, tag),
  )
  return (
    <QueryView query={library}>
      {({ entries, paths }) => (
        <QueryView query={attempts}>
          {(record) => <Library entries={entries} paths={paths} attempts={record} />}
        </QueryView>
      )}
    </QueryView>
  )
}

function Library(props: {
  readonly entries: readonly LibraryEntry[]
  readonly paths: readonly LibraryPath[]
  readonly attempts: readonly AttemptSummary[]
}): ReactElement {
  const t = useWords()
  const { entries, paths, attempts } = props
  const host = useHost()
  const { learner } = useLearner()
  const done = useQuery(`done-${learner.id}`, () => host.progress.done({ learner: learner.id }))
  const started = useAfterStart()
  const besides = done.state === 'ready' ? done.value : null
  const playable = playableOf(entries)
  const [onHold, ...others] = pausedCalls(attempts)
  const next = suggestNext(entries, attempts, paths)
  const cardOf = (scenario: string) => playable.find(({ id }) => id === scenario)?.card ?? null
  return (
    <>
      <h1 className="only-heard">{t('library:title')}</h1>
      <div className={`${styles.top} ${onHold && next ? '' : styles.single}`}>
        {onHold && <OnHoldStage attempt={onHold} card={cardOf(onHold.scenario)} />}
        {next && <SuggestionCard suggestion={next} wide={!onHold} />}
      </div>
      {others.length > 0 && (
        <p className={styles.also}>
          <b>{t('library:alsoOnHold')}</b>
          {others.slice(0, 6).map((attempt) => (
            <a key={attempt.id} href={addressOf({ screen: 'call', attempt: attempt.id })}>
              {t('library:alsoOnHoldOne', { title: attempt.title, turn: attempt.turns + 1 })}
            </a>
          ))}
        </p>
      )}
      {playable.length === 0 ? (
        <MessagePage title={t('library:empty')}>
          <p>{t('library:emptyHelp')}</p>
        </MessagePage>
      ) : (
        <>
          <PathStrip states={pathStates(paths, playable, attempts, besides)} />
          <LinesWaiting lines={playable} attempts={attempts} />
        </>
      )}
      {started && (
        <Suspense>
          <FilesToMend />
        </Suspense>
      )}
    </>
  )
}
