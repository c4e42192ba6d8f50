import { useId, type ReactElement, type ReactNode } from 'react'
import { useScreenFocus } from '../app/use-screen-focus.ts'
import { HeardLine } from '../ui/controls/heard-line.tsx'
import { Logo } from '../ui/controls/logo.tsx'
import { useWords } from '../words/use-words.ts'
import { RingingScene, type RingingSceneProps } from './ringing-scene.tsx'
import styles from './ringing-screen.module.css'

/** The screen around a telephone that rings, here or at the other end: the scene, its title, what to do, a sheet beside it. */
export function TelephoneFrame(props: {
  readonly title: string
  /** Whether the title is set smaller. */
  readonly long: boolean
  readonly scene: RingingSceneProps
  /** What the telephone does, for those who do not see it. */
  readonly heard: string
  /** The key to press and what to know about it; null where nothing can be done. */
  readonly foot: ReactNode
  readonly beside: ReactNode
}): ReactElement {
  const t = useWords()
  const name = useId()
  const screen = useScreenFocus()
  return (
    <main ref={screen} className={styles.page} tabIndex={-1} aria-labelledby={name}>
      <div className={`${styles.desk} linoleum`} />
      <div className={styles.left}>
        <RingingScene
          className={styles.scene ?? ''}
          beamsClassName={styles.beams ?? ''}
          {...props.scene}
        />
        <div className={styles.head}>
          <div className={styles.brand}>
            <Logo height={1.375} />
            {t('app:name')}
          </div>
          <h1 id={name} className={props.long ? styles.long : undefined}>
            {props.title}
          </h1>
        </div>
        <HeardLine text={props.heard} />
        {props.foot !== null && <div className={styles.foot}>{props.foot}</div>}
      </div>
      {props.beside}
    </main>
  )
}
