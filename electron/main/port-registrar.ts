import type { IpcMainEvent, MessagePortMain } from 'electron'
import { PORT_CHANNEL } from '../preload/port-words.ts'
import { isOwnAddress } from './app-address.ts'
import type { ElectronApi } from './electron-api.ts'

/**
 * Takes the message port that each load of a window brings, after checking who sends it, and passes it on to
 * the services. All further talk goes over that port; there is no other channel.
 *
 * @param isOwnWindow whether web contents of this id belong to a window that the program opened
 * @param passOn hands the port to the services
 */
export function registerPorts(
  { ipcMain }: Pick<ElectronApi, 'ipcMain'>,
  isOwnWindow: (contentsId: number) => boolean,
  passOn: (port: MessagePortMain) => void,
): void {
  ipcMain.on(PORT_CHANNEL, (event, ...message) => {
    const port = event.ports[0]
    if (port !== undefined && mayConnect(event, message, isOwnWindow)) passOn(port)
    else for (const refused of event.ports) refused.close()
  })
}

/** Only the top frame of an own window that shows an own page, with one port and nothing else. */
function mayConnect(
  event: IpcMainEvent,
  message: readonly unknown[],
  isOwnWindow: (contentsId: number) => boolean,
): boolean {
  const frame = event.senderFrame
  // The frame is null when it has navigated away or gone since it sent: then nobody vouches for the message.
  if (frame === null || frame.parent !== null || frame !== event.sender.mainFrame) return false
  if (!isOwnWindow(event.sender.id) || !isOwnAddress(frame.url)) return false
  return event.ports.length === 1 && message.every((part) => part === null || part === undefined)
}
