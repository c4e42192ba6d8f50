import { HANDOVER, PORT_CHANNEL, READY } from './port-words.ts'

/** The part of Electron's ipcRenderer that is used: sending ports away. */
export interface PortSender {
  postMessage: (channel: string, message: null, ports: MessagePort[]) => void
}

/**
 * Waits until the page asks for its port, once a load, then gives one end to the main process and the other to
 * the page. Nothing is exposed to the page: neither Electron nor a function of the preload.
 */
export function handOverPort(page: Window, sender: PortSender): void {
  page.addEventListener('message', function give(event: MessageEvent): void {
    const fromPage = event.source === page && event.origin === page.location.origin
    if (!fromPage || event.data !== READY || event.ports.length > 0) return
    page.removeEventListener('message', give)
    const { port1, port2 } = new MessageChannel()
    sender.postMessage(PORT_CHANNEL, null, [port1])
    page.postMessage(HANDOVER, page.location.origin, [port2])
  })
}
