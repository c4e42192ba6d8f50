import { useEffect, useSyncExternalStore } from 'react'
import { isProjectorOn, switchProjector, watchProjector } from './projector-switch.ts'

/** The projector switch, for a screen: whether it is on, and how to turn it. */
export interface Projector {
  readonly on: boolean
  readonly turn: (on: boolean) => void
}

/** Whether the projector view is on; the component is drawn again when that changes. */
export function useProjector(): Projector {
  const on = useSyncExternalStore(watchProjector, isProjectorOn)
  return { on, turn: switchProjector }
}

/** Marks the page as a projector view while the component is shown, which swaps the tokens of the theme. */
export function useProjectorTheme(): void {
  useEffect(() => {
    const page = document.documentElement
    page.dataset['view'] = 'projector'
    return () => {
      delete page.dataset['view']
    }
  }, [])
}
