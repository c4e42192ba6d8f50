import type { ReactElement } from 'react'

/** Text that an author wrote with line breaks: blank lines part paragraphs, single breaks are spaces. */
export function Paragraphs(props: { readonly text: string }): ReactElement {
  const paragraphs = props.text.trim().split(/\n\s*\n/)
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph.replace(/\s+/g, ' ')}</p>
      ))}
    </>
  )
}
