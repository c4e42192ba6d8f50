import type { ReactElement } from 'react'
import type { LearnerProgress } from '../../contract/progress-messages.ts'
import { isKnown } from '../../engine/progress/area-progress.ts'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { QueryView } from '../app/query-view.tsx'
import { addressOf } from '../app/route.ts'
import { useQuery } from '../app/use-query.ts'
import { Button, ButtonLink } from '../ui/controls/button.tsx'
import { EmptyState } from '../ui/paper/empty-state.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { AreaCard } from './area-card.tsx'
import { IdeaList } from './idea-list.tsx'
import { ProcedureCard } from './procedure-card.tsx'
import styles from './progress-screen.module.css'

/** How far the learner has come: what to play next, skill by skill, step by step. */
export function ProgressScreen(): ReactElement {
  const host = useHost()
  const { learner } = useLearner()
  const query = useQuery(`progress ${learner.id}`, () =>
    host.progress.read({ learner: learner.id }),
  )
  return <QueryView query={query}>{(progress) => <Progress progress={progress} />}</QueryView>
}

function Progress(props: { readonly progress: LearnerProgress }): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const { learner } = useLearner()
  const { calls, drills, areas, procedures, ideas } = props.progress
  if (calls + drills === 0) {
    return (
      <div className={styles.page}>
        <h1>{t('progress:title')}</h1>
        <EmptyState setting="phone" title={t('progress:empty')} help={t('progress:emptyHelp')}>
          <ButtonLink kind="action" href={addressOf({ screen: 'library' })}>
            {t('progress:toCalls')}
          </ButtonLink>
        </EmptyState>
      </div>
    )
  }
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div className={styles.title}>
          <h1>{t('progress:title')}</h1>
          <p className={styles.printed}>
            {t('progress:printed', { name: learner.name, date: formats.day(Date.now()) })}
          </p>
          <p>{t('progress:lead')}</p>
        </div>
        <Button icon="print" onPress={() => window.print()}>
          {t('progress:print')}
        </Button>
      </div>
      <IdeaList ideas={ideas} known={areas.some(isKnown)} />
      <section aria-labelledby="progress-skills">
        <h2 id="progress-skills">{t('progress:skills')}</h2>
        <ul className={styles.areas}>
          {areas.map((area) => (
            <AreaCard key={area.area} progress={area} />
          ))}
        </ul>
      </section>
      {procedures.length > 0 && (
        <section aria-labelledby="progress-procedures">
          <h2 id="progress-procedures">{t('progress:procedures')}</h2>
          <p>{t('progress:proceduresLead')}</p>
          <div className={styles.procedures}>
            {procedures.map((procedure) => (
              <ProcedureCard key={procedure.procedure} progress={procedure} />
            ))}
          </div>
        </section>
      )}
    </div>
  )
}
