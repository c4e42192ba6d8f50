import type { ReactElement, ReactNode } from 'react'
import { useScreenFocus } from '../app/use-screen-focus.ts'
import { ProjectorHelp } from './projector-help.tsx'
import styles from './projector-desk.module.css'

/** The whole picture: the stage above; below it what lies on the desk, and the telephone beside it. */
export function ProjectorDesk(props: {
  readonly label: string
  readonly mood: string
  readonly stage: ReactNode
  readonly children: ReactNode
  readonly telephone: ReactNode
  /** Whether the keys are shown over everything. */
  readonly help: boolean
  /** Whether the whole picture is covered. */
  readonly dark: boolean
  readonly darkWords: string
}): ReactElement {
  const screen = useScreenFocus()
  return (
    <main
      ref={screen}
      className={`${styles.picture} linoleum`}
      data-mood={props.mood}
      tabIndex={-1}
      aria-label={props.label}
    >
      {props.stage}
      <div className={styles.desk}>
        <div className={styles.place}>{props.children}</div>
        {props.telephone}
      </div>
      {props.help && <ProjectorHelp />}
      {props.dark && (
        <div className={styles.dark}>
          <p className="only-heard" role="status">
            {props.darkWords}
          </p>
        </div>
      )}
    </main>
  )
}
