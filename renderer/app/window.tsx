import { Suspense, useEffect, useMemo, useRef, type ReactElement } from 'react'
import { Button, ButtonLink } from '../ui/controls/button.tsx'
import { useWords } from '../words/use-words.ts'
import { DeskFrame } from './desk-frame.tsx'
import { useHost } from './host.tsx'
import { useKnown } from './known.tsx'
import { later } from './later.tsx'
import { LearnerProvider } from './learner.tsx'
import { MessagePage } from './message-page.tsx'
import { QueryView } from './query-view.tsx'
import { addressOf, type Route } from './route.ts'
import { ScreenBoundary } from './screen-boundary.tsx'
import { Screen } from './screens.tsx'
import { useSettings } from './settings.tsx'
import { usePageTitle } from './use-page-title.ts'
import { useQuery } from './use-query.ts'
import { useRoute } from './use-route.ts'
import { Waiting } from './waiting.tsx'

const LearnerChoice = later(
  async () => (await import('../learners/learner-choice.tsx')).LearnerChoice,
)

/** Screens that fill the window themselves; all others stand in the frame with header and navigation. */
const BARE: ReadonlySet<Route['screen']> = new Set([
  'call',
  'debrief',
  'gallery',
  'watch',
  'welcome',
])

/** The screen that the address names, for the learner who practises; first of all: who practises? */
export function Window(): ReactElement {
  const host = useHost()
  const route = useRoute()
  usePageTitle(route.screen)
  const { settings, known } = useSettings()
  const learners = useQuery('learners', () => host.learners.list({}), useKnown().learners)
  const list = learners.state === 'ready' ? learners.value : null
  const refresh = learners.state === 'ready' ? learners.refresh : null
  const learner = list?.find((somebody) => somebody.id === settings.learner) ?? null
  const inHand = useMemo(
    () => (learner && list && refresh ? { learner, learners: list, refresh } : null),
    [learner, list, refresh],
  )
  const begun = useRef(false)
  const framed = inHand !== null && !BARE.has(route.screen)
  useEffect(() => {
    if (list !== null && !framed) begun.current = true
  }, [list, framed])
  if (!known) return <Waiting />
  if (route.screen === 'gallery') return <ShownScreen route={route} />
  return (
    <QueryView query={learners}>
      {(everybody) =>
        inHand === null ? (
          <Suspense fallback={<Waiting />}>
            <LearnerChoice learners={everybody} onChange={refresh ?? (() => undefined)} />
          </Suspense>
        ) : (
          <LearnerProvider value={inHand}>
            {BARE.has(route.screen) ? (
              <ShownScreen route={route} />
            ) : (
              <DeskFrame route={route} begun={begun}>
                <ShownScreen route={route} />
              </DeskFrame>
            )}
          </LearnerProvider>
        )
      }
    </QueryView>
  )
}

function ShownScreen(props: { readonly route: Route }): ReactElement {
  const address = addressOf(props.route)
  return (
    <ScreenBoundary key={address} renderFailed={(retry) => <FailedScreen onRetry={retry} />}>
      {props.route.screen === 'library' ? (
        // It comes with the program: nothing to wait for, and what the host has drawn comes to life in one go.
        <Screen route={props.route} />
      ) : (
        <Suspense fallback={<Waiting />}>
          <Screen route={props.route} />
        </Suspense>
      )}
    </ScreenBoundary>
  )
}

function FailedScreen(props: { readonly onRetry: () => void }): ReactElement {
  const t = useWords()
  return (
    <MessagePage
      alert
      title={t('app:failedTitle')}
      actions={
        <>
          <Button kind="action" icon="again" onPress={props.onRetry}>
            {t('ui:tryAgain')}
          </Button>
          <ButtonLink href={addressOf({ screen: 'library' })}>{t('app:backToCalls')}</ButtonLink>
        </>
      }
    >
      <p>{t('app:failedHelp')}</p>
    </MessagePage>
  )
}
