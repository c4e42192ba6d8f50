import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react'
import styles from './desk-sheet.module.css'

/** A sheet that lies where the answers lie while there is nothing to answer: on hold, Coach, the end. */
export function DeskSheet(props: {
  readonly title: string
  readonly children?: ReactNode
  readonly actions: ReactNode
  /** With much to read the actions stand beside the title, so that they never scroll away. */
  readonly dense?: boolean
}): ReactElement {
  const name = useId()
  const title = useRef<HTMLHeadingElement>(null)
  // The reading goes on here, unless somebody is writing.
  useEffect(() => {
    if (!(document.activeElement instanceof HTMLTextAreaElement))
      title.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section
      className={`${styles.sheet} ${props.dense ? styles.dense : ''}`}
      aria-labelledby={name}
    >
      <h2 id={name} ref={title} tabIndex={-1}>
        {props.title}
      </h2>
      {props.children !== undefined && (
        // With much to read it has to be scrolled with keys.
        <div className={styles.body} tabIndex={props.dense ? 0 : undefined}>
          {props.children}
        </div>
      )}
      <div className={styles.actions}>{props.actions}</div>
    </section>
  )
}
