import { useEffect, useState, type RefObject } from 'react'

/** How far below or above the screen something is when it is made ready, so that nobody sees it come. */
const MARGIN = '500px'

/** One observer for all: a long list would otherwise have one each. */
let observer: IntersectionObserver | null = null
const waiting = new WeakMap<Element, () => void>()

/** Whether an element has come near the screen: false until then, true ever after; true soon where it cannot be told. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    const watched = element.current
    if (near || watched === null) return
    if (typeof IntersectionObserver === 'undefined') return setNear(true)
    observer ??= new IntersectionObserver(tell, { rootMargin: MARGIN })
    waiting.set(watched, () => setNear(true))
    observer.observe(watched)
    return () => observer?.unobserve(watched)
  }, [element, near])
  return near
}

function tell(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue
    observer?.unobserve(target)
    waiting.get(target)?.()
  }
}
