import { useEffect, useRef, type ReactElement } from 'react'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { useSeen } from '../ui/motion/use-seen.ts'
import { useWords } from '../words/use-words.ts'

/** The one sentence at the end of a chapter. Whoever comes to it has read the chapter, and it is kept for their path. */
export function ChapterEnd(props: {
  readonly className: string
  readonly chapter: string
  readonly message: string
}): ReactElement {
  const t = useWords()
  const host = useHost()
  const { learner } = useLearner()
  const { chapter } = props
  const end = useRef<HTMLParagraphElement>(null)
  const seen = useSeen(end)
  useEffect(() => {
    if (!seen) return
    // Where it cannot be kept, the path has no tick, and the next reading is kept instead.
    host.handbook.markRead({ learner: learner.id, chapter }).catch(() => undefined)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the host is new with every language; a chapter is read once
  }, [seen, learner.id, chapter])
  return (
    <p className={props.className} ref={end}>
      <span className="only-heard">{t('handbook:message')}: </span>
      {props.message}
    </p>
  )
}
