import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** Width and height of an element in CSS pixels, kept up to date; both 0 until it is on the page. */
export interface ElementSize {
  readonly width: number
  readonly height: number
}

/** Watches the size of the element that the reference is given to. */
export function useElementSize<Kind extends Element>(): readonly [
  RefObject<Kind | null>,
  ElementSize,
] {
  const element = useRef<Kind>(null)
  const [size, setSize] = useState<ElementSize>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const watched = element.current
    if (watched === null) return
    const measure = (): void => {
      const box = watched.getBoundingClientRect()
      setSize((before) =>
        before.width === box.width && before.height === box.height
          ? before
          : { width: box.width, height: box.height },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [])
  return [element, size]
}
