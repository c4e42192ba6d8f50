/**
 * What the desktop shell and the process of the services say to each other. The services read files that
 * strangers wrote, so they live in a process of their own, away from the one that can open windows.
 */

/** From the shell. A `port` message carries one message port of a window. */
export type ToServices =
  | { readonly kind: 'port' }
  | { readonly kind: 'close' }
  /** The shell can show notifications of the system. */
  | { readonly kind: 'notifying' }
  /** The place for a file that was asked for under this number; null where the person wants none. */
  | { readonly kind: 'place'; readonly ask: number; readonly path: string | null }

/** From the services. */
export type FromServices =
  | { readonly kind: 'ready' }
  /** Another start of the program asked to be shown. */
  | { readonly kind: 'focus' }
  /** The data folder is in use by another start, which has been asked to show itself. */
  | { readonly kind: 'held' }
  /** Time to practise: to be shown as a notification. `language` is the program's, or `system`. */
  | { readonly kind: 'reminder'; readonly name: string; readonly language: string }
  /** Where does the person want a file of this name? Answered by `place` with the same number. */
  | { readonly kind: 'ask-place'; readonly ask: number; readonly name: string }
  /** The services cannot start; the sentence says why, for the person in front of the screen. */
  | { readonly kind: 'failed'; readonly sentence: string }

/** Characters of a name that are shown. */
const LONGEST_NAME = 40

/** What the services call their files. */
const FILE_NAME = /^[a-z0-9][a-z0-9.-]{0,120}$/

/** Reads a message of the services; null when it is none. */
export function readFromServices(message: unknown): FromServices | null {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return null
  if (message.kind === 'failed') {
    const sentence =
      'sentence' in message && typeof message.sentence === 'string' ? message.sentence : ''
    return { kind: 'failed', sentence }
  }
  if (message.kind === 'reminder') {
    const name = 'name' in message && typeof message.name === 'string' ? message.name : ''
    const language =
      'language' in message && typeof message.language === 'string' ? message.language : 'system'
    return { kind: 'reminder', name: name.slice(0, LONGEST_NAME), language }
  }
  if (message.kind === 'ask-place') {
    if (!('ask' in message) || typeof message.ask !== 'number') return null
    const name = 'name' in message && typeof message.name === 'string' ? message.name : ''
    return { kind: 'ask-place', ask: message.ask, name: FILE_NAME.test(name) ? name : 'third-ring' }
  }
  if (message.kind === 'ready' || message.kind === 'focus' || message.kind === 'held') {
    return { kind: message.kind }
  }
  return null
}
