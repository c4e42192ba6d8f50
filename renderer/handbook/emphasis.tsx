import { Fragment, type ReactElement } from 'react'

/** A text in which `**words**` are set in bold; anything else is shown letter by letter. */
export function Emphasis(props: { readonly text: string }): ReactElement {
  return (
    <>
      {props.text.split('**').map((part, place) =>
        // Every second part stood between two marks.
        place % 2 === 1 ? (
          <strong key={place}>{part}</strong>
        ) : (
          <Fragment key={place}>{part}</Fragment>
        ),
      )}
    </>
  )
}
