import type { ReactElement } from 'react'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { MessagePage } from '../app/message-page.tsx'
import { useQuery } from '../app/use-query.ts'
import { goTo } from '../app/use-route.ts'
import { Waiting } from '../app/waiting.tsx'
import { Button } from '../ui/controls/button.tsx'
import { WatchCall } from '../watch/watch-call.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { firstScenario } from './first-scenario.ts'
import { useWelcomed } from './use-welcomed.ts'

/** The good call of the first start; where there is none to watch, the calls themselves. */
export function WatchStep(): ReactElement {
  const t = useWords()
  const host = useHost()
  const { tag } = useLanguage()
  const { learner } = useLearner()
  const leave = useWelcomed()
  const example = useQuery(`first example ${learner.id} ${tag}`, async () => {
    const first = firstScenario(await host.library.list({ language: tag }))
    if (first === null) return null
    return host.library.example({ scenario: first.id, learner: learner.id, language: tag })
  })
  if (example.state === 'loading') return <Waiting />
  if (example.state === 'failed' || example.value === null) {
    return (
      <MessagePage
        title={t('welcome:watch.empty')}
        actions={
          <Button kind="action" onPress={leave}>
            {t('welcome:turn.library')}
          </Button>
        }
      >
        <p>{example.state === 'failed' ? example.sentence : t('welcome:watch.emptyHelp')}</p>
      </MessagePage>
    )
  }
  const toTurn = () => goTo({ screen: 'welcome', step: 'turn' })
  return (
    <WatchCall
      example={example.value}
      afterwards={t('welcome:watch.yourTurn')}
      onAfterwards={toTurn}
      onLeave={toTurn}
    />
  )
}
