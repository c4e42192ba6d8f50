import type { ReactElement } from 'react'
import type { DrillBeginning, DrillEntry } from '../../contract/drill-messages.ts'
import { DRILL_KINDS } from '../../engine/drills/drill-document.ts'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { QueryView } from '../app/query-view.tsx'
import { useAction } from '../app/use-action.ts'
import { useQuery } from '../app/use-query.ts'
import { goTo } from '../app/use-route.ts'
import { useWatched } from '../app/use-watched.ts'
import { FilesToMend } from '../library/files-to-mend.tsx'
import { EmptyState } from '../ui/paper/empty-state.tsx'
import { useWords } from '../words/use-words.ts'
import { DrillCard } from './drill-card.tsx'
import { TodayCard } from './today-card.tsx'
import styles from './practice-screen.module.css'

/** What to practise: the five minutes of today first, then every drill. */
export function PracticeScreen(): ReactElement {
  const t = useWords()
  const host = useHost()
  const { learner } = useLearner()
  const { run, busy, failure } = useAction()
  const today = useQuery(`drills today ${learner.id}`, () =>
    host.drills.today({ learner: learner.id }),
  )
  const drills = useWatched(`drills ${learner.id}`, (signal) =>
    host.drills.watch({ learner: learner.id }, { signal }),
  )
  const begin = (what: DrillBeginning): void =>
    run(async () => {
      const round = await host.drills.begin({ learner: learner.id, what })
      goTo({ screen: 'drill', round: round.id })
    })
  return (
    <QueryView query={today}>
      {(practice) => (
        <QueryView query={drills}>
          {(entries) => (
            <div className={styles.page}>
              <h1 className="only-heard">{t('drills:title')}</h1>
              {failure !== null && <p role="alert">{failure}</p>}
              <TodayCard today={practice} busy={busy} onBegin={() => begin({ kind: 'today' })} />
              <Drills
                entries={entries}
                busy={busy}
                onBegin={(drill) => begin({ kind: 'drill', drill })}
              />
            </div>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

function Drills(props: {
  readonly entries: readonly DrillEntry[]
  readonly busy: boolean
  readonly onBegin: (drill: string) => void
}): ReactElement {
  const t = useWords()
  const playable = inKinds(props.entries)
  return (
    <>
      {playable.length === 0 ? (
        <EmptyState setting="phone" title={t('drills:none')} help={t('drills:noneHelp')} />
      ) : (
        <section className={styles.all} aria-labelledby="all-drills">
          <h2 id="all-drills">{t('drills:all')}</h2>
          <ul className={styles.cards}>
            {playable.map((entry) => (
              <li key={entry.id}>
                <DrillCard
                  entry={entry}
                  busy={props.busy}
                  onBegin={() => {
                    if (entry.open === null) props.onBegin(entry.id)
                    else goTo({ screen: 'drill', round: entry.open })
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <FilesToMend kind="drill" />
    </>
  )
}

/** Drills of one kind lie together, each kind in the order of the files. */
function inKinds(entries: readonly DrillEntry[]): readonly DrillEntry[] {
  const placeOf = ({ card }: DrillEntry) => (card === null ? -1 : DRILL_KINDS.indexOf(card.kind))
  return entries
    .filter((entry) => entry.playable)
    .toSorted((one, other) => placeOf(one) - placeOf(other))
}
