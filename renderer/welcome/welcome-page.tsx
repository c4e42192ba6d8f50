import { useEffect, useRef, type ReactElement, type ReactNode } from 'react'
import { WELCOME_STEPS, type WelcomeStep } from '../app/route.ts'
import { Button } from '../ui/controls/button.tsx'
import { useWords } from '../words/use-words.ts'
import { useWelcomed } from './use-welcomed.ts'
import styles from './welcome-page.module.css'

/** One step of the first start: a picture, a title, what there is to do, and the way past all of it. */
export function WelcomePage(props: {
  readonly step: WelcomeStep
  readonly title: string
  readonly picture: ReactNode
  readonly children: ReactNode
}): ReactElement {
  const t = useWords()
  const skip = useWelcomed()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <main className={styles.page}>
      <div className={`${styles.desk} linoleum`} />
      <div className={styles.picture}>{props.picture}</div>
      <div className={styles.panel}>
        <p className={styles.progress}>
          {t('welcome:progress', {
            number: WELCOME_STEPS.indexOf(props.step) + 1,
            count: WELCOME_STEPS.length,
          })}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {props.title}
        </h1>
        {props.children}
        <div className={styles.skip}>
          <Button kind="plain" onPress={skip}>
            {t(props.step === 'turn' ? 'welcome:turn.library' : 'welcome:skip')}
          </Button>
          <p>{t('welcome:later')}</p>
        </div>
      </div>
    </main>
  )
}
