/** Whether this window shows the projector view. One switch for every screen, kept while the window is open. */

const listeners = new Set<() => void>()
let on = false

/** Whether the projector view is on. */
export function isProjectorOn(): boolean {
  return on
}

/** Turns the projector view on or off and tells whoever watches. */
export function switchProjector(to: boolean): void {
  if (on === to) return
  on = to
  for (const listener of listeners) listener()
}

/** Calls `listener` after every change; answers how to stop. */
export function watchProjector(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
