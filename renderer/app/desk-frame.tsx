import { useEffect, useRef, type ReactElement, type ReactNode, type RefObject } from 'react'
import { LearnerMenu } from '../learners/learner-menu.tsx'
import { Logo } from '../ui/controls/logo.tsx'
import { useWords } from '../words/use-words.ts'
import { ReminderPlace } from './reminder-place.tsx'
import { addressOf, type Route } from './route.ts'
import styles from './desk-frame.module.css'

const PLACES = [
  { screen: 'library', word: 'app:calls' },
  { screen: 'practice', word: 'app:practice' },
  { screen: 'handbook', word: 'app:handbook' },
  { screen: 'progress', word: 'app:progress' },
  { screen: 'history', word: 'app:history' },
  { screen: 'settings', word: 'app:settings' },
] as const

/** The desk that most screens lie on: name, navigation, learner, and the screen itself. */
export function DeskFrame(props: {
  readonly route: Route
  readonly children: ReactNode
  /** Whether the window has shown something else before, for example a call. */
  readonly begun: RefObject<boolean>
}): ReactElement {
  const t = useWords()
  const { begun } = props
  const main = useRef<HTMLElement>(null)
  const address = addressOf(props.route)
  // After a change of screen the reading goes on at its top, for eyes and for screen readers.
  useEffect(() => {
    if (begun.current) {
      main.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    begun.current = true
  }, [address, begun])
  return (
    <div className={`${styles.frame} linoleum`}>
      <header className={styles.header}>
        <a
          className={styles.skip}
          href={address}
          onClick={(event) => {
            event.preventDefault()
            main.current?.focus()
          }}
        >
          {t('app:skip')}
        </a>
        <a className={styles.name} href={addressOf({ screen: 'library' })}>
          <Logo />
          {t('app:name')}
        </a>
        <nav className={styles.navigation} aria-label={t('app:navigation')}>
          {PLACES.map(({ screen, word }) => (
            <a
              key={screen}
              className={styles.link}
              href={addressOf({ screen })}
              aria-current={placeOf(props.route) === screen ? 'page' : undefined}
            >
              {t(word)}
            </a>
          ))}
        </nav>
        <div className={styles.learner}>
          <LearnerMenu />
        </div>
      </header>
      <main ref={main} className={styles.main} tabIndex={-1}>
        <ReminderPlace />
        {props.children}
      </main>
    </div>
  )
}

/** The place of the navigation that a screen belongs to. */
function placeOf({ screen }: Route): Route['screen'] {
  return screen === 'chapter' || screen === 'principle' ? 'handbook' : screen
}
