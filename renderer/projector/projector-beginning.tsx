import type { ReactElement, ReactNode } from 'react'
import { useScreenFocus } from '../app/use-screen-focus.ts'
import { Button } from '../ui/controls/button.tsx'
import { useWords } from '../words/use-words.ts'
import { useProjectorKeys } from './use-projector-keys.ts'
import { useProjectorTheme } from './use-projector.ts'
import styles from './projector-ringing.module.css'

const PRESSES: ReadonlySet<string> = new Set([' ', 'Enter', 'PageDown', 'ArrowRight'])

/** Before a class the conversation is about to begin: the picture, who it is, one large button. Next presses it. */
export function ProjectorBeginning(props: {
  /** Title of the scenario. */
  readonly title: string
  readonly picture: ReactNode
  readonly heading: string
  readonly children: ReactNode
  /** In large figures or words; empty for none. */
  readonly note: string
  /** For those who do not see the picture. */
  readonly heard: string
  readonly action: string
  readonly disabled: boolean
  readonly onPress: () => void
  readonly onLeave: () => void
}): ReactElement {
  const t = useWords()
  useProjectorTheme()
  useProjectorKeys((key) => {
    if (PRESSES.has(key)) props.onPress()
    else if (key === 'p' || key === 'Escape') props.onLeave()
    else return false
    return true
  })
  const screen = useScreenFocus()
  return (
    <main
      ref={screen}
      tabIndex={-1}
      className={styles.page}
      aria-label={t('projector:title', { title: props.title })}
    >
      <div data-picture>{props.picture}</div>
      <div className={styles.words}>
        <h1>{props.heading}</h1>
        {props.children}
        <p className={styles.ring}>{props.note !== '' && <b>{props.note}</b>}</p>
        <p className="only-heard" role="status">
          {props.heard}
        </p>
        <div className={styles.action}>
          <Button kind="action" size="large" disabled={props.disabled} onPress={props.onPress}>
            {props.action}
          </Button>
          <span>{t('projector:pickUpKeys')}</span>
        </div>
      </div>
    </main>
  )
}
