import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Setting } from '../../../engine/format/scenario-document.ts'
import { useLanguage } from '../../words/use-language.ts'

/**
 * Where the cord runs, in CSS pixels of the screen that it is drawn over, counted from the customer's side: the left
 * one, or the right one where the text runs from right to left.
 */
export interface CordWay {
  readonly width: number
  readonly height: number
  /** Pixels to a rem: the cord grows with everything else. */
  readonly rem: number
  /** End of the customer's handset, or null where no handset is drawn. */
  readonly handset: { readonly x: number; readonly y: number } | null
  /** Height of the edge between her side and the desk. */
  readonly edge: number
  /** Top of the telephone, or null where it does not stand beside the cord. */
  readonly telephone: { readonly x: number; readonly y: number } | null
}

/** What the cord runs along, from the customer to the trainee. */
export interface CordPlaces {
  readonly face: RefObject<HTMLElement | null>
  readonly edge: RefObject<HTMLElement | null>
  readonly telephone: RefObject<HTMLElement | null>
}

/** Share of the face's box at which the handset's cord comes out. */
const OUT_OF_HANDSET = { x: 0.268, y: 0.821 }

/** Measures where the cord runs, anew whenever one of its places changes its size; null until it is known. */
export function useCordWay(places: CordPlaces, setting: Setting): CordWay | null {
  const { direction } = useLanguage()
  const [way, setWay] = useState<CordWay | null>(null)
  const { face, edge, telephone } = places
  const measure = useCallback(() => {
    const screen = screenOf(edge)
    if (edge.current === null || screen === null) return
    const ground = screen.getBoundingClientRect()
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
    const line = edge.current.getBoundingClientRect()
    const head = setting === 'phone' ? face.current?.getBoundingClientRect() : undefined
    // Face to face there is nothing to plug a cord into: it runs along the counter.
    const phone = setting === 'counter' ? undefined : telephone.current?.getBoundingClientRect()
    const mirrored = getComputedStyle(screen).direction === 'rtl'
    const across = (box: DOMRect) => (mirrored ? ground.right - box.right : box.left - ground.left)
    const middle = line.top - ground.top + line.height / 2
    const beside =
      phone !== undefined && phone.top - line.top < 14 * rem && across(phone) > ground.width / 2
    const next: CordWay = {
      width: ground.width,
      height: ground.height,
      rem,
      handset:
        head === undefined || head.width === 0 || line.top - head.bottom > 3 * rem
          ? null
          : {
              x: across(head) + head.width * OUT_OF_HANDSET.x,
              y: head.top - ground.top + head.height * OUT_OF_HANDSET.y,
            },
      edge: middle,
      telephone: beside
        ? { x: across(phone) + phone.width * 0.62, y: phone.top - ground.top + rem }
        : null,
    }
    setWay((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
  }, [face, edge, telephone, setting])
  useLayoutEffect(() => {
    // In the picture that comes next, which has to lay everything out anyway: no task does both that and React's work.
    const frame = requestAnimationFrame(() => flushSync(measure))
    return () => cancelAnimationFrame(frame)
  }, [measure, direction])
  useEffect(() => {
    const observer = new ResizeObserver(measure)
    for (const watched of [screenOf(edge), face.current, edge.current, telephone.current])
      if (watched !== null) observer.observe(watched)
    return () => observer.disconnect()
  }, [measure, face, edge, telephone])
  return way
}

/** The edge lies on the screen itself. A reference to the screen would be there too late for the first picture. */
function screenOf(edge: CordPlaces['edge']): HTMLElement | null {
  return edge.current?.parentElement ?? null
}
