import { useCallback, useEffect, useRef, useState } from 'react'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { failureSentence } from './failure-sentence.ts'

/** What became of a question to the host; `ask again` is in `retry` and `refresh`. */
export type Query<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly sentence: string; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: Value; readonly refresh: () => void }

/** What the host said last, and to which asking. */
interface Answer<Value> {
  readonly key: string
  readonly round: number
  readonly value?: Value
  readonly reason?: unknown
}

/**
 * Asks the host when the component appears and whenever `key` changes. An answer that comes too late (the
 * key has changed meanwhile) is dropped. A refresh keeps showing the old value until the new one is there, and so does
 * a change of language, which asks again by itself: where that fails, the value in the old language stays. With `known`,
 * an answer that is here when the component appears is taken as it is.
 */
export function useQuery<Value>(
  key: string,
  ask: () => Promise<Value>,
  known: () => Value | undefined = () => undefined,
): Query<Value> {
  const t = useWords()
  const { tag } = useLanguage()
  const [round, setRound] = useState(0)
  const [answer, setAnswer] = useState(() => firstAnswer(key, known()))
  const isKnown = useRef(answer !== null)
  const again = useCallback(() => {
    setAnswer((known) => (known !== null && 'reason' in known ? null : known))
    setRound((number) => number + 1)
  }, [])
  useEffect(() => {
    if (isKnown.current) {
      isKnown.current = false
      return
    }
    let current = true
    ask().then(
      (value) => current && setAnswer({ key, round, value }),
      (reason: unknown) =>
        current &&
        setAnswer((known) =>
          known !== null && known.key === key && known.round === round && 'value' in known
            ? known
            : { key, round, reason },
        ),
    )
    return () => {
      current = false
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `ask` is new every time; `key` and the language say when the question is another one
  }, [key, round, tag])
  if (answer === null || answer.key !== key) return { state: 'loading' }
  if ('reason' in answer) {
    return { state: 'failed', sentence: failureSentence(answer.reason, t), retry: again }
  }
  return { state: 'ready', value: answer.value as Value, refresh: again } // Set together with the key.
}

function firstAnswer<Value>(key: string, value: Value | undefined): Answer<Value> | null {
  return value === undefined ? null : { key, round: 0, value }
}
