import { useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Hands the keys of the call to `onKey`: letters in small, and whatever else by its name. Keys that somebody
 * types into a field, holds down, or presses with Control, Alt or Command are not for the call; neither are
 * Enter and Space on a control, which have their own meaning there, nor single characters where the settings
 * leave those to assistive technology. `onKey` answers whether it used the key.
 */
export function useCallKeys(onKey: (key: string) => boolean): void {
  const handler = useRef(onKey)
  // With the very picture that a key is pressed at, and not a moment after it.
  useLayoutEffect(() => {
    handler.current = onKey
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.repeat || event.isComposing || isField(event.target)) return
      if (isSingleKey(event.key) && document.documentElement.dataset['singleKeys'] === 'off') return
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      if ((key === 'Enter' || key === ' ') && isControl(event.target)) return
      if (handler.current(key)) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** A letter, digit or sign, which speech input may press by mistake; Space is none of them. */
function isSingleKey(key: string): boolean {
  return key.length === 1 && key !== ' '
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type)) ||
    target instanceof HTMLSelectElement
  )
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a[href], summary') !== null
}
