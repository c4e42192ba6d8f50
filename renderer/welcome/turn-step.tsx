import type { ReactElement } from 'react'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { QueryView } from '../app/query-view.tsx'
import { addressOf } from '../app/route.ts'
import { useSettings } from '../app/settings.tsx'
import { useAction } from '../app/use-action.ts'
import { useQuery } from '../app/use-query.ts'
import { goTo } from '../app/use-route.ts'
import type { Playable } from '../library/playable.ts'
import { Button, ButtonLink } from '../ui/controls/button.tsx'
import { useKey } from '../ui/controls/use-key.ts'
import { Face } from '../ui/face/face.tsx'
import { Aura } from '../ui/seal/aura.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { firstScenario } from './first-scenario.ts'
import { WelcomePage } from './welcome-page.tsx'
import styles from './steps.module.css'

/** The first call of one's own: who rings, how to answer, and that the coach is there. */
export function TurnStep(): ReactElement {
  const host = useHost()
  const { tag } = useLanguage()
  const library = useQuery(`first call ${tag}`, () => host.library.list({ language: tag }))
  return (
    <QueryView query={library}>{(entries) => <Turn first={firstScenario(entries)} />}</QueryView>
  )
}

function Turn(props: { readonly first: Playable | null }): ReactElement {
  const t = useWords()
  const host = useHost()
  const { learner } = useLearner()
  const { change } = useSettings()
  const { run, busy, failure } = useAction()
  const { first } = props
  const take = (): void =>
    run(async () => {
      if (first === null) return
      const attempt = await host.attempts.begin({
        learner: learner.id,
        scenario: first.id,
        mode: 'coach',
      })
      // The call is there now; a setting that cannot be stored does not keep it waiting.
      await change({ welcomed: true }).catch(() => undefined)
      goTo({ screen: 'call', attempt: attempt.id }, true)
    })
  useKey('Enter', take, { when: first !== null })
  const customer = first?.card.customer
  return (
    <WelcomePage
      step="turn"
      title={t(first === null ? 'welcome:watch.empty' : 'welcome:turn.title')}
      picture={
        customer && (
          <div className={styles.caller} data-mood={customer.mood}>
            <svg className={styles.aura} viewBox="0 0 380 380" aria-hidden="true">
              <Aura mood={customer.mood} x={190} y={210} radius={420} />
            </svg>
            <div className={styles.face}>
              <Face look={customer.look} mood={customer.mood} />
            </div>
          </div>
        )
      }
    >
      {customer === undefined ? (
        <p>{t('welcome:watch.emptyHelp')}</p>
      ) : (
        <>
          <p>{t('welcome:turn.help', { name: customer.name })}</p>
          {first?.card.setting === 'phone' && <p>{t('welcome:turn.rings')}</p>}
          <p>{t('welcome:turn.keys')}</p>
          {failure !== null && <p role="alert">{failure}</p>}
          <div className={styles.actions}>
            <Button
              kind="action"
              size="large"
              keyCap={t('ui:keys.enter')}
              shortcut="Enter"
              disabled={busy}
              onPress={take}
            >
              {t('welcome:turn.take')}
            </Button>
            <ButtonLink icon="again" href={addressOf({ screen: 'welcome', step: 'watch' })}>
              {t('welcome:turn.again')}
            </ButtonLink>
          </div>
        </>
      )}
    </WelcomePage>
  )
}
