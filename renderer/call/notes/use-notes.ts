import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

/** Milliseconds without a key after which notes are saved. */
const PAUSE = 350
/** Milliseconds after which notes that could not be saved are sent again. */
const RETRY = 3_000

export interface Notes {
  readonly text: string
  readonly write: (text: string) => void
  /** False while what stands on the pad could not be saved; it is sent again until it is. */
  readonly saved: boolean
  /** True from a key until what stands on the pad is on the disk. */
  readonly waiting: boolean
}

/** The pad beside the telephone: what is written is saved a moment later, and when the screen is left. */
export function useNotes(initial: string, save: (notes: string) => Promise<unknown>): Notes {
  const [text, setText] = useState(initial)
  const [saved, setSaved] = useState(true)
  const [waiting, setWaiting] = useState(false)
  const pad = useRef({ text: initial, stored: initial, sending: false, save })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    pad.current.save = save
  })

  const flush = useCallback(async (): Promise<void> => {
    const now = pad.current
    clearTimeout(timer.current)
    if (now.sending || now.text === now.stored) return
    const sent = now.text
    now.sending = true
    try {
      await now.save(sent)
      now.stored = sent
      setSaved(true)
      now.sending = false
      if (now.text === sent) setWaiting(false)
      else await flush()
    } catch {
      now.sending = false
      setSaved(false)
      timer.current = setTimeout(() => void flush(), RETRY)
    }
  }, [])

  const write = useCallback(
    (next: string) => {
      pad.current.text = next
      setText(next)
      setWaiting(next !== pad.current.stored || pad.current.sending)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), PAUSE)
    },
    [flush],
  )

  useEffect(() => {
    const leave = () => void flush()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [flush])
  return useMemo(() => ({ text, write, saved, waiting }), [text, write, saved, waiting])
}
