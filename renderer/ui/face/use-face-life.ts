import { useEffect, type RefObject } from 'react'
import { BLINK, rhythmOf, untilBlink, untilMouthMoves } from './life.ts'

/**
 * Lets one layer of a face come and go without drawing anything anew: closed eyes now and then, an open
 * mouth while the customer speaks. `lives` false hides the layer and stops all clocks.
 */
export function useFaceLife(
  layer: RefObject<SVGImageElement | null>,
  kind: 'blink' | 'talk',
  options: { readonly rhythm: string; readonly lives: boolean },
): void {
  const { rhythm, lives } = options
  useEffect(() => {
    const shown = layer.current
    if (!lives || shown === null) return
    const next = rhythmOf(`${kind} ${rhythm}`)
    let clock: ReturnType<typeof setTimeout>
    const show = (visible: boolean) => {
      shown.style.visibility = visible ? 'visible' : 'hidden'
      clock = setTimeout(() => show(!visible), wait(visible))
    }
    const wait = (visible: boolean) =>
      kind === 'talk' ? untilMouthMoves(next) : visible ? BLINK : untilBlink(next)
    show(kind === 'talk')
    return () => {
      clearTimeout(clock)
      shown.style.visibility = 'hidden'
    }
  }, [layer, kind, rhythm, lives])
}
