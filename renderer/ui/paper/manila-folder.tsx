import type { ReactElement, ReactNode } from 'react'
import styles from './manila-folder.module.css'

/** A manila folder with a tab and one sheet in it, held by a clip. */
export function ManilaFolder(props: {
  readonly tab: string
  readonly children: ReactNode
  readonly clip?: boolean
}): ReactElement {
  return (
    <div className={styles.folder}>
      <div className={styles.back} />
      <div className={styles.tab}>{props.tab}</div>
      <div className={styles.front}>
        <div className={styles.sheet}>{props.children}</div>
      </div>
      {props.clip && (
        <svg
          className={styles.clip}
          viewBox="0 0 34 80"
          fill="none"
          stroke="currentColor"
          strokeWidth="3.5"
          strokeLinecap="round"
          aria-hidden="true"
        >
          <path d="M8 56V18a9 9 0 0 1 18 0v44a6 6 0 0 1-12 0V24" />
        </svg>
      )}
    </div>
  )
}
