import { Fragment, type ReactElement } from 'react'
import { phraseParts } from './phrase-parts.ts'
import styles from './marked-text.module.css'

/** A text with its trigger phrases underlined; the cards beside it say what they are. */
export function MarkedText(props: {
  readonly text: string
  /** BCP 47 tag of the text. */
  readonly language: string
}): ReactElement {
  return (
    <>
      {phraseParts(props.text, props.language).map(({ text, found }, place) =>
        found === null ? (
          <Fragment key={place}>{text}</Fragment>
        ) : (
          <mark key={place} className={styles.phrase}>
            {text}
          </mark>
        ),
      )}
    </>
  )
}
