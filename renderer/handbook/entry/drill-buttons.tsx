import type { ReactElement } from 'react'
import type { TrainingDrill } from '../../../engine/handbook/training-links.ts'
import { useHost } from '../../app/host.tsx'
import { useLearner } from '../../app/learner.tsx'
import { useAction } from '../../app/use-action.ts'
import { goTo } from '../../app/use-route.ts'
import styles from './entry-training.module.css'

/** The drills that train an entry; pressing one begins a round of it. */
export function DrillButtons(props: { readonly drills: readonly TrainingDrill[] }): ReactElement {
  const host = useHost()
  const { learner } = useLearner()
  const { run, busy, failure } = useAction()
  const begin = (drill: string) =>
    run(async () => {
      const what = { kind: 'drill', drill } as const
      const round = await host.drills.begin({ learner: learner.id, what })
      goTo({ screen: 'drill', round: round.id })
    })
  return (
    <>
      {props.drills.map(({ id, title }) => (
        <li key={id}>
          <button type="button" className={styles.more} disabled={busy} onClick={() => begin(id)}>
            {title}
          </button>
        </li>
      ))}
      {failure !== null && <li role="alert">{failure}</li>}
    </>
  )
}
