import type { ReactElement, ReactNode } from 'react'
import styles from './gallery-screen.module.css'

/** One kind of piece in all its states, under its name. */
export function GallerySection(props: {
  readonly title: string
  readonly children: ReactNode
}): ReactElement {
  return (
    <section className={styles.section} aria-label={props.title}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  )
}
