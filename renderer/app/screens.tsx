import { lazy, type ReactElement } from 'react'
import { LibraryScreen } from '../library/library-screen.tsx'
import { ButtonLink } from '../ui/controls/button.tsx'
import { WelcomeGate } from '../welcome/welcome-gate.tsx'
import { useWords } from '../words/use-words.ts'
import { later } from './later.tsx'
import { MessagePage } from './message-page.tsx'
import { addressOf, type Route } from './route.ts'

// The first screen comes with the program; the others when somebody goes there.
const fetchBrief = () => import('../brief/brief-screen.tsx')
const BriefScreen = lazy(async () => ({ default: (await fetchBrief()).BriefScreen }))
const CallScreen = later(async () => (await import('../call/call-screen.tsx')).CallScreen)
const DebriefScreen = later(
  async () => (await import('../debrief/debrief-screen.tsx')).DebriefScreen,
)
const HistoryScreen = later(
  async () => (await import('../history/history-screen.tsx')).HistoryScreen,
)
const PracticeScreen = lazy(async () => ({
  default: (await import('../drills/practice-screen.tsx')).PracticeScreen,
}))
const DrillScreen = lazy(async () => ({
  default: (await import('../drills/drill-screen.tsx')).DrillScreen,
}))
const ProgressScreen = later(
  async () => (await import('../progress/progress-screen.tsx')).ProgressScreen,
)
const WatchScreen = later(async () => (await import('../watch/watch-screen.tsx')).WatchScreen)
const WelcomeScreen = later(
  async () => (await import('../welcome/welcome-screen.tsx')).WelcomeScreen,
)
const AttitudesScreen = later(
  async () => (await import('../rewards/attitudes-screen.tsx')).AttitudesScreen,
)
const HandbookScreen = later(
  async () => (await import('../handbook/handbook-screen.tsx')).HandbookScreen,
)
const ChapterScreen = later(
  async () => (await import('../handbook/chapter-screen.tsx')).ChapterScreen,
)
const PrincipleScreen = later(
  async () => (await import('../handbook/principle-screen.tsx')).PrincipleScreen,
)
const NotesScreen = later(async () => (await import('../notes/notes-screen.tsx')).NotesScreen)
const SettingsScreen = later(
  async () => (await import('../settings/settings-screen.tsx')).SettingsScreen,
)
const GalleryScreen = import.meta.env.DEV
  ? later(async () => (await import('../ui/gallery/gallery-screen.tsx')).GalleryScreen)
  : null

/** Fetches the screen that is most likely wanted next, so that it is there at once. */
export function fetchNextScreen(): void {
  fetchBrief().catch(() => undefined)
}

/** The screen of a route. Each one says itself what it needs from the host. */
export function Screen(props: { readonly route: Route }): ReactElement {
  const { route } = props
  switch (route.screen) {
    case 'library':
      return (
        <WelcomeGate>
          <LibraryScreen />
        </WelcomeGate>
      )
    case 'brief':
      return <BriefScreen scenario={route.scenario} />
    case 'call':
      return <CallScreen key={route.attempt} attemptId={route.attempt} />
    case 'debrief':
      return <DebriefScreen key={route.attempt} attemptId={route.attempt} />
    case 'history':
      return <HistoryScreen />
    case 'practice':
      return <PracticeScreen />
    case 'drill':
      return <DrillScreen key={route.round} round={route.round} />
    case 'progress':
      return <ProgressScreen />
    case 'watch':
      return <WatchScreen key={route.scenario} scenario={route.scenario} />
    case 'welcome':
      return <WelcomeScreen key={route.step} step={route.step} />
    case 'attitudes':
      return <AttitudesScreen />
    case 'handbook':
      return <HandbookScreen />
    case 'chapter':
      return <ChapterScreen chapter={route.chapter} entry={route.entry} />
    case 'principle':
      return <PrincipleScreen principle={route.principle} />
    case 'notes':
      return <NotesScreen />
    case 'settings':
      return <SettingsScreen />
    case 'gallery':
      return GalleryScreen === null ? <Missing /> : <GalleryScreen />
    default:
      return <Missing />
  }
}

function Missing(): ReactElement {
  const t = useWords()
  return (
    <MessagePage
      title={t('app:missingScreen')}
      actions={
        <ButtonLink kind="action" href={addressOf({ screen: 'library' })}>
          {t('app:backToCalls')}
        </ButtonLink>
      }
    >
      <p>{t('app:missingScreenHelp')}</p>
    </MessagePage>
  )
}
