import { useCallback, useEffect, useRef, useState } from 'react'
import { failureSentence } from '../../app/failure-sentence.ts'
import { useHost } from '../../app/host.tsx'
import { useWords } from '../../words/use-words.ts'

export interface HintInHand {
  /** The nudge that lies open, or null. */
  readonly text: string | null
  /** Fetches the nudge for this moment, or puts it away again. */
  readonly toggle: () => void
}

/** Coach's nudge for the moment that the attempt stands in; another `arrival` puts it away. */
export function useHint(attempt: string, arrival: string): HintInHand {
  const host = useHost()
  const t = useWords()
  const [open, setOpen] = useState<{ readonly arrival: string; readonly text: string } | null>(null)
  const now = useRef(arrival)
  useEffect(() => {
    now.current = arrival
  })
  const text = open?.arrival === arrival ? open.text : null
  const toggle = useCallback(() => {
    if (text !== null) {
      setOpen(null)
      return
    }
    const put = (words: string) => {
      if (now.current === arrival) setOpen({ arrival, text: words })
    }
    host.attempts.hint({ attempt }).then(
      ({ nudge }) => put(nudge === '' ? t('call:hintNone') : nudge),
      (failure: unknown) => put(`${t('call:hintFailed')} ${failureSentence(failure, t)}`),
    )
  }, [text, host, attempt, arrival, t])
  return { text, toggle }
}
