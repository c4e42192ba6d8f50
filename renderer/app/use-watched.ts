import { useEffect, useState } from 'react'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { failureSentence } from './failure-sentence.ts'
import type { Query } from './use-query.ts'

/** Pause before a broken watch is taken up again, in milliseconds. */
const PAUSE = 3_000

/**
 * Follows something that the host watches: shows the newest value, and takes a broken watch up again after a
 * while. A failure shows only as long as nothing has been seen yet. With `known`, what is here when the component appears
 * is shown until the watch sees something else.
 */
export function useWatched<Value>(
  key: string,
  watch: (signal: AbortSignal) => Promise<AsyncIterable<Value>>,
  known: () => Value | undefined = () => undefined,
): Query<Value> {
  const t = useWords()
  const { tag } = useLanguage()
  const [round, setRound] = useState(0)
  const [seen, setSeen] = useState(() => firstSeen(key, known()))
  const [reason, setReason] = useState<unknown>(null)
  const again = (): void => {
    setReason(null)
    setRound((number) => number + 1)
  }
  useEffect(() => {
    const ending = new AbortController()
    let later: ReturnType<typeof setTimeout> | undefined
    const follow = async (): Promise<void> => {
      try {
        for await (const value of await watch(ending.signal)) {
          if (ending.signal.aborted) return
          setReason(null)
          setSeen((before) => (isSame(before, key, value) ? before : { key, value }))
        }
      } catch (failure) {
        if (!ending.signal.aborted) setReason(failure)
      }
      if (!ending.signal.aborted) later = setTimeout(() => setRound((number) => number + 1), PAUSE)
    }
    void follow()
    return () => {
      ending.abort()
      clearTimeout(later)
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `watch` is new every time; `key` and the language say when it is another one
  }, [key, round, tag])
  if (seen !== null && seen.key === key)
    return { state: 'ready', value: seen.value, refresh: again }
  if (reason !== null) {
    return { state: 'failed', sentence: failureSentence(reason, t), retry: again }
  }
  return { state: 'loading' }
}

interface Seen<Value> {
  readonly key: string
  readonly value: Value
}

function firstSeen<Value>(key: string, value: Value | undefined): Seen<Value> | null {
  return value === undefined ? null : { key, value }
}

/** Whether a watch only says again what is shown: then nothing is drawn anew. */
function isSame<Value>(before: Seen<Value> | null, key: string, value: Value): boolean {
  return before?.key === key && JSON.stringify(before.value) === JSON.stringify(value)
}
