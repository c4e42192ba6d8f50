import { Suspense, useRef, useState, type ReactElement } from 'react'
import { useHost } from '../app/host.tsx'
import { useKnown } from '../app/known.tsx'
import { later } from '../app/later.tsx'
import { useLearner } from '../app/learner.tsx'
import { useSettings } from '../app/settings.tsx'
import { useAction } from '../app/use-action.ts'
import { useQuery } from '../app/use-query.ts'
import { Icon } from '../ui/controls/icon.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import styles from './learner-menu.module.css'

const fetchList = () => import('./learner-list.tsx')
const LearnerList = later(async () => (await fetchList()).LearnerList)

/** The learner's name and calls in the header; opens to switch to somebody else. */
export function LearnerMenu(): ReactElement {
  const t = useWords()
  const host = useHost()
  const { change } = useSettings()
  const { learner, learners } = useLearner()
  const { run } = useAction()
  const trigger = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const known = useKnown()
  const { tag } = useLanguage()
  const attempts = useQuery(
    `taken-${learner.id}`,
    () => host.attempts.list({ learner: learner.id }),
    () => known.attempts(learner.id, tag),
  )
  const taken =
    attempts.state === 'ready'
      ? attempts.value.filter((attempt) => attempt.phase === 'debrief' && !attempt.forkOf).length
      : null
  // Whoever comes near will want it at once.
  const comeNear = () => void fetchList().catch(() => undefined)
  return (
    <>
      <button
        ref={trigger}
        className={styles.trigger}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={comeNear}
        onFocus={comeNear}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        <span className={styles.who}>
          <span className="only-heard">{t('learners:learner')} </span>
          <b>{learner.name}</b>
          {taken !== null && <span>{t('app:callsTaken', { count: taken })}</span>}
          <span className="only-heard">{t('learners:menu')}</span>
        </span>
        <Icon name="down" size={1.1} />
      </button>
      {open && (
        <Suspense>
          <LearnerList
            trigger={trigger}
            learner={learner}
            learners={learners}
            onChoose={(id) => run(() => change({ learner: id }))}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
