import { useCallback, useRef, useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { failureSentence } from './failure-sentence.ts'

/** Something that the person asked the host to do. */
export interface Action {
  /** Does it, one at a time: a second press while the first is under way does nothing. */
  readonly run: (work: () => Promise<void>) => void
  readonly busy: boolean
  /** Why the last one did not work, or null. */
  readonly failure: string | null
}

/** Runs what a button asks for, and words its failure. */
export function useAction(): Action {
  const t = useWords()
  const underWay = useRef(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const run = useCallback(
    (work: () => Promise<void>) => {
      if (underWay.current) return
      underWay.current = true
      setBusy(true)
      setFailure(null)
      work()
        .catch((reason: unknown) =>
          setFailure(t('app:didNotWork', { reason: failureSentence(reason, t) })),
        )
        .finally(() => {
          underWay.current = false
          setBusy(false)
        })
    },
    [t],
  )
  return { run, busy, failure }
}
