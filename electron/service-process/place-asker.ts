import type { AskPlace } from '../services/written-files.ts'
import type { FromServices } from './messages.ts'
import type { ShellLine } from './serve-ports.ts'

/** Asks the shell, which can open a dialog, for the places of files; each question waits for the answer with its number. */
export function placeAsker(shell: ShellLine, tell: (message: FromServices) => void): AskPlace {
  const waiting = new Map<number, (path: string | null) => void>()
  let last = 0
  shell.on('message', ({ data }) => {
    if (typeof data !== 'object' || data === null || !('kind' in data) || data.kind !== 'place')
      return
    if (!('ask' in data) || typeof data.ask !== 'number') return
    const answered = waiting.get(data.ask)
    waiting.delete(data.ask)
    answered?.('path' in data && typeof data.path === 'string' ? data.path : null)
  })
  return (name) =>
    new Promise((resolve) => {
      last += 1
      waiting.set(last, resolve)
      tell({ kind: 'ask-place', ask: last, name })
    })
}
