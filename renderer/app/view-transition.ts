/** How one screen gives way to the next: a short fade, with the customer's field travelling from one to the other. */
import { flushSync } from 'react-dom'
import { motionReduced } from '../ui/motion/motion-reduced.ts'
import './view-transition.css'

/** Milliseconds that a screen may take to ask the host before it is shown as it is. */
const PATIENCE = 400
/** Milliseconds between two looks whether the screen is there. */
const LOOK = 10
/** The name under which the field travels. */
const FIELD = 'customer-field'

/**
 * Shows the next screen by `change`, which draws it at once. With motion, and where the window can, the old
 * one fades into it. Nothing waits for that: the new screen stands in the page from the first moment and
 * takes every key, and pointers reach it through the fade.
 */
export function showNextScreen(change: () => void, from: string, to: string): void {
  if (motionReduced() || document.hidden || !('startViewTransition' in document)) {
    change()
    return
  }
  const leaving = travellerOf(to)
  if (leaving !== null) leaving.style.viewTransitionName = FIELD
  let arriving: HTMLElement | null = null
  const transition = document.startViewTransition(async () => {
    flushSync(change)
    await screenIsThere()
    if (leaving === null) return
    // The old field is gone, or it is the very same element.
    leaving.style.viewTransitionName = ''
    arriving = travellerOf(from)
    if (arriving !== null) arriving.style.viewTransitionName = FIELD
  })
  // A transition that is skipped, because another one begins or the window is hidden, has still changed screens.
  for (const step of [transition.ready, transition.updateCallbackDone]) step.catch(() => undefined)
  void transition.finished
    .catch(() => undefined)
    .then(() => {
      if (arriving !== null) arriving.style.viewTransitionName = ''
    })
}

/** The field that belongs to an address, or else the one that this screen is about. */
function travellerOf(address: string): HTMLElement | null {
  const own = `[data-travels="${CSS.escape(address)}"]`
  return document.querySelector<HTMLElement>(own) ?? document.querySelector('[data-travels="here"]')
}

/** Waits, not for long, until the screen has got from the host what it shows. */
async function screenIsThere(): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK) {
    await new Promise((resolve) => setTimeout(resolve, LOOK))
    if (document.querySelector('[data-waiting]') === null) return
  }
}
