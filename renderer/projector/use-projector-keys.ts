import { useLayoutEffect, useRef } from 'react'

/**
 * Hands the keys of a keyboard or presenter remote to `onKey`: letters in small, whatever else by its name.
 * Keys with Control, Alt or Command, held down, or typed into a field are left alone; so are single characters
 * where the settings leave those to assistive technology, and Enter and Space on a button. `onKey` answers
 * whether it used the key.
 */
export function useProjectorKeys(onKey: (key: string) => boolean): void {
  const handler = useRef(onKey)
  // Before anything is painted: a key that is pressed at first sight counts.
  useLayoutEffect(() => {
    handler.current = onKey
  })
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.repeat || event.isComposing) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('input, textarea, select') != null) return
      const single = event.key.length === 1 && event.key !== ' '
      if (single && document.documentElement.dataset['singleKeys'] === 'off') return
      if (
        (event.key === 'Enter' || event.key === ' ') &&
        target?.closest('button, a[href]') != null
      )
        return
      if (handler.current(single ? event.key.toLowerCase() : event.key)) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
