import type { ReactElement } from 'react'
import { contactOf } from '../../engine/format/contact.ts'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { QueryView } from '../app/query-view.tsx'
import { useQuery } from '../app/use-query.ts'
import { goTo } from '../app/use-route.ts'
import { callOrOther } from '../ui/setting/manner.ts'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { WatchCall } from './watch-call.tsx'

/** A good call of any scenario, on the way from its brief and back. */
export function WatchScreen(props: { readonly scenario: string }): ReactElement {
  const t = useWords()
  const host = useHost()
  const { tag } = useLanguage()
  const { learner } = useLearner()
  const { scenario } = props
  const example = useQuery(`example ${scenario} ${learner.id} ${tag}`, () =>
    host.library.example({ scenario, learner: learner.id, language: tag }),
  )
  const toBrief = () => goTo({ screen: 'brief', scenario })
  return (
    <QueryView query={example}>
      {(found) => (
        <WatchCall
          example={found}
          afterwards={t(`welcome:watch.yours.${callOrOther(contactOf(found.copy.document))}`)}
          onAfterwards={toBrief}
          onLeave={toBrief}
        />
      )}
    </QueryView>
  )
}
