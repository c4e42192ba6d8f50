import { useEffect, useRef, type RefObject } from 'react'

/** Lets slips be dropped on the rungs (`data-rung`) inside the element. Everything that dragging does, pressing does too. */
export function useRungDrops(
  onDrop: (id: string, rung: number) => void,
): RefObject<HTMLElement | null> {
  const ladder = useRef<HTMLElement>(null)
  const newest = useRef(onDrop)
  useEffect(() => {
    newest.current = onDrop
  })
  useEffect(() => {
    const element = ladder.current
    if (element === null) return
    const rungAt = (event: Event): HTMLElement | null =>
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-rung]') : null
    const over = (event: Event): void => {
      if (rungAt(event) !== null) event.preventDefault()
    }
    const drop = (event: DragEvent): void => {
      const rung = rungAt(event)?.dataset['rung']
      const id = event.dataTransfer?.getData('text/plain')
      if (rung === undefined || id === undefined) return
      event.preventDefault()
      newest.current(id, Number(rung))
    }
    element.addEventListener('dragover', over)
    element.addEventListener('drop', drop)
    return () => {
      element.removeEventListener('dragover', over)
      element.removeEventListener('drop', drop)
    }
  }, [])
  return ladder
}
