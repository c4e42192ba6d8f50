import { RPCLink } from '@orpc/client/websocket'
import type { OpenLine } from './turn-line.ts'

/** Opens a line to the browser host; rejects where it does not open. */
export async function openLine(): Promise<OpenLine> {
  const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/line`)
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve())
    socket.addEventListener('close', () => reject(new Error('The line does not open.')))
  })
  return {
    link: new RPCLink({ websocket: socket }),
    isOpen: () => socket.readyState === WebSocket.OPEN,
  }
}
