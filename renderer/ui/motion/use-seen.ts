import { useEffect, useState, type RefObject } from 'react'

/** Share of an element that must be on the screen before it counts as seen. */
const ENOUGH = 0.35

/** Whether an element has come onto the screen: false until then, true ever after. */
export function useSeen(element: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (seen || element.current === null || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true)
      },
      { threshold: ENOUGH },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, seen])
  return seen
}
