import type { ReactElement } from 'react'
import type { CustomerDocument } from '../../../engine/format/scenario-document.ts'
import { useLanguage } from '../../words/use-language.ts'
import { useWords } from '../../words/use-words.ts'
import type { ThreadLook, ThreadMessage } from './thread-messages.ts'
import styles from './thread-list.module.css'

/** The messages of a chat or an exchange of mails, as a list. The last one may still be on its way. */
export function ThreadList(props: {
  readonly look: ThreadLook
  readonly customer: Pick<CustomerDocument, 'name'>
  readonly language: string
  /** Subject of the mails. */
  readonly subject: string
  readonly messages: readonly ThreadMessage[]
  /** Whether the customer is writing the last message right now. */
  readonly typing: boolean
}): ReactElement {
  const { look, messages, typing } = props
  const shown = typing ? messages.slice(0, -1) : messages
  const inOrder = look === 'email' ? shown.toReversed() : shown
  return (
    <ol className={`${styles.list} ${styles[look]}`}>
      {look === 'email' && typing && <Typing name={props.customer.name} />}
      {inOrder.map((message) => (
        <Message
          key={message.id}
          {...props}
          message={message}
          number={messages.indexOf(message) + 1}
          latest={message === messages.at(-1)}
        />
      ))}
      {look === 'chat' && typing && <Typing name={props.customer.name} />}
    </ol>
  )
}

function Message(props: {
  readonly look: ThreadLook
  readonly customer: Pick<CustomerDocument, 'name'>
  readonly language: string
  readonly subject: string
  readonly message: ThreadMessage
  /** From 1. */
  readonly number: number
  readonly latest: boolean
}): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  const { look, message, number } = props
  const yours = message.from === 'trainee'
  const who = yours ? t('call:thread.you') : props.customer.name
  return (
    <li
      className={`${styles.message} ${yours ? styles.yours : styles.theirs} ${props.latest ? styles.latest : ''}`}
    >
      {look === 'email' ? (
        <p className={styles.head}>
          <b>{who}</b>
          <span lang={props.language}>
            {number === 1 ? props.subject : t('call:thread.answer', { subject: props.subject })}
          </span>
          <span className={styles.time}>{t('call:thread.mail', { number })}</span>
        </p>
      ) : (
        <span className="only-heard">{who}</span>
      )}
      {message.text === null ? (
        <p className={styles.nothing}>{t('call:thread.unanswered')}</p>
      ) : (
        <p className={styles.text} lang={props.language}>
          {message.text}
        </p>
      )}
      {look === 'chat' && message.at !== null && (
        <span className={`${styles.time} tabular`}>{formats.time(message.at)}</span>
      )}
    </li>
  )
}

/** Three dots while somebody writes; the live region of the call says what was written. */
function Typing(props: { readonly name: string }): ReactElement {
  const t = useWords()
  return (
    <li className={`${styles.message} ${styles.theirs} ${styles.typing}`}>
      <span className="only-heard">{t('call:thread.typing', { name: props.name })}</span>
      <span className={styles.dots} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
    </li>
  )
}
