import type { ReactElement } from 'react'
import { useWords } from '../words/use-words.ts'
import { MarkedText } from './marked-text.tsx'

/** Stands for the words while their quotation marks are asked for. */
const HERE = '\u0000'

/** What was said, in the quotation marks of the language in use, with its trigger phrases underlined. */
export function MarkedQuotation(props: {
  readonly said: string
  /** BCP 47 tag of what was said. */
  readonly language: string
}): ReactElement {
  const t = useWords()
  const [before, after] = t('ui:quoted', { line: HERE }).split(HERE)
  return (
    <>
      {before}
      <MarkedText text={props.said} language={props.language} />
      {after}
    </>
  )
}
