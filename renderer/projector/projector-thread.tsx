import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react'
import type { ThreadLook, ThreadMessage } from '../call/thread/thread-messages.ts'
import { useElementSize } from '../ui/measure/use-element-size.ts'
import { useWords } from '../words/use-words.ts'
import { messagesThatFit } from './text/messages-that-fit.ts'
import { shortLabel } from './text/short-label.ts'
import styles from './projector-thread.module.css'

/** Messages before the present one that are shown where there is room. */
const MOST = 3

/**
 * Her present message with the last ones before it, as many as leave it whole on one page: before it in a chat, below it
 * among mails. The present message comes first of all, so a long one stands alone.
 */
export function ProjectorThread(props: {
  readonly look: ThreadLook
  /** All messages, the present one last. */
  readonly messages: readonly ThreadMessage[]
  /** Whom the messages come from. */
  readonly name: string
  readonly language: string
  /** The present message. */
  readonly children: ReactNode
}): ReactElement {
  const t = useWords()
  const { look, messages } = props
  const [place, { width, height }] = useElementSize<HTMLDivElement>()
  const measure = useRef<HTMLParagraphElement>(null)
  const list = useRef<HTMLOListElement>(null)
  // The latest first: what does not fit is left out from the far end.
  const earlier = useMemo(() => messages.slice(0, -1).slice(-MOST).toReversed(), [messages])
  const text = messages.at(-1)?.text ?? ''
  const [shown, setShown] = useState(0)
  useLayoutEffect(() => {
    const fit = (): void => {
      const scale = measure.current
      if (scale === null || list.current === null) return
      scale.textContent = text
      const heights = [...list.current.children].map((item) => item.getBoundingClientRect().height)
      const space = height - scale.getBoundingClientRect().height
      scale.textContent = ''
      // A page that is not laid out has no heights, and room for everything.
      setShown(height === 0 ? heights.length : messagesThatFit(heights, space))
    }
    fit()
    let current = true
    const fonts = (document as Partial<Document>).fonts
    void fonts?.ready.then(() => current && fit())
    return () => {
      current = false
    }
  }, [text, earlier, width, height])
  return (
    <div ref={place} className={`${styles.thread} ${styles[look]}`}>
      <div className={styles.present}>{props.children}</div>
      <ol ref={list} className={styles.earlier} aria-label={t(`call:thread.title.${look}`)}>
        {earlier.map(({ id, from, text: said, short }, place) => (
          <li key={id} className={styles[from]} data-fits={place < shown} lang={props.language}>
            <span className="only-heard">
              {from === 'trainee' ? t('call:thread.you') : props.name}
            </span>{' '}
            {said === null
              ? t('call:thread.unanswered')
              : from === 'trainee'
                ? shortLabel(short ?? '', said)
                : said}
          </li>
        ))}
      </ol>
      <p ref={measure} className={styles.measure} />
    </div>
  )
}
