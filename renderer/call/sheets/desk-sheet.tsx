import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react'
import styles from './desk-sheet.module.css'

/** A sheet that lies where the answers lie while there is nothing to answer: on hold, Coach, the end. */
export function DeskSheet(props: {
  readonly title: string
  readonly children?: ReactNode
  readonly actions: ReactNode
}): ReactElement {
  const name = useId()
  const title = useRef<HTMLHeadingElement>(null)
  // The reading goes on here, unless somebody is writing.
  useEffect(() => {
    if (!(document.activeElement instanceof HTMLTextAreaElement))
      title.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section className={styles.sheet} aria-labelledby={name}>
      <div className={styles.body}>
        <h2 id={name} ref={title} tabIndex={-1}>
          {props.title}
        </h2>
        {props.children}
      </div>
      <div className={styles.actions}>{props.actions}</div>
    </section>
  )
}
