import { useEffect, useRef, type RefObject } from 'react'

const WAYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

/** Inside the element, arrow keys go from one button to the next, round and round. */
export function useArrowKeys(): RefObject<HTMLDivElement | null> {
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = group.current
    if (element === null) return
    const listen = (event: KeyboardEvent): void => {
      const way = WAYS[event.key]
      if (way === undefined || event.ctrlKey || event.altKey || event.metaKey) return
      const buttons = [...element.querySelectorAll('button')]
      const here = buttons.findIndex((button) => button === document.activeElement)
      if (here < 0) return
      event.preventDefault()
      buttons[(here + way + buttons.length) % buttons.length]?.focus()
    }
    element.addEventListener('keydown', listen)
    return () => element.removeEventListener('keydown', listen)
  }, [])
  return group
}
