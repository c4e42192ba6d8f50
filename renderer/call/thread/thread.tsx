import { useLayoutEffect, useRef, type ReactElement } from 'react'
import type { ScenarioDocument } from '../../../engine/format/scenario-document.ts'
import { useWords } from '../../words/use-words.ts'
import { ThreadList } from './thread-list.tsx'
import type { ThreadLook, ThreadMessage } from './thread-messages.ts'
import styles from './thread.module.css'

/** Characters from which the present message is set smaller, so that it is read at a glance. */
const LONG = 150

/**
 * The stage's words where people write: all that was written, the present message large. A chat ends with it, a pile
 * of mails begins with it; what is further away is scrolled to. Each message is announced once, by the live region
 * of the call, so the thread itself stays quiet.
 */
export function Thread(props: {
  readonly document: ScenarioDocument
  readonly look: ThreadLook
  /** Everything up to the present message, and that. */
  readonly messages: readonly ThreadMessage[]
  /** Whether the customer still writes the present message. */
  readonly typing: boolean
}): ReactElement {
  const t = useWords()
  const { document, look, messages, typing } = props
  const paper = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (paper.current !== null)
      paper.current.scrollTop = look === 'chat' ? paper.current.scrollHeight : 0
  }, [look, messages.length, typing])
  return (
    <div className={styles.place}>
      <div
        ref={paper}
        className={`${styles.thread} ${styles[look]}`}
        role="group"
        aria-label={t(`call:thread.title.${look}`)}
        // What does not fit is scrolled with the keys.
        tabIndex={0}
        data-long={(messages.at(-1)?.text ?? '').length > LONG ? '' : undefined}
      >
        <ThreadList
          look={look}
          customer={document.customer}
          language={document.language}
          subject={document.title}
          messages={messages}
          typing={typing}
        />
      </div>
    </div>
  )
}
