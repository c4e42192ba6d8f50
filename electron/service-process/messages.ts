/**
 * What the desktop shell and the process of the services say to each other. The services read files that
 * strangers wrote, so they live in a process of their own, away from the one that can open windows.
 */

/** From the shell. A `port` message carries one message port of a window. */
export type ToServices = { readonly kind: 'port' } | { readonly kind: 'close' }

/** From the services. */
export type FromServices =
  | { readonly kind: 'ready' }
  /** Another start of the program asked to be shown. */
  | { readonly kind: 'focus' }
  /** The data folder is in use by another start, which has been asked to show itself. */
  | { readonly kind: 'held' }
  /** The services cannot start; the sentence says why, for the person in front of the screen. */
  | { readonly kind: 'failed'; readonly sentence: string }

/** Reads a message of the services; null when it is none. */
export function readFromServices(message: unknown): FromServices | null {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return null
  if (message.kind === 'failed') {
    const sentence =
      'sentence' in message && typeof message.sentence === 'string' ? message.sentence : ''
    return { kind: 'failed', sentence }
  }
  if (message.kind === 'ready' || message.kind === 'focus' || message.kind === 'held') {
    return { kind: message.kind }
  }
  return null
}
