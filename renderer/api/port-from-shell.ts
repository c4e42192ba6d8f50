/** What the preload says when it hands the port over; the preload holds the same words. */
const HANDOVER = 'third-ring:port'
/** What the page says when it is ready to take the port. */
const READY = 'third-ring:ready'
/** How long to wait for the shell, in milliseconds. */
const PATIENCE = 10_000

/**
 * Asks the preload for the message port to the main process and waits for it. Only a message from this very
 * window counts: a frame or another window could say the same words.
 *
 * @throws when no port has come after ten seconds.
 */
export function portFromShell(page: Window): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => {
      page.removeEventListener('message', take)
      reject(new Error('The program did not answer. Close the window and start it again.'))
    }, PATIENCE)
    function take(event: MessageEvent): void {
      const port = event.ports[0]
      if (event.source !== page || event.data !== HANDOVER || port === undefined) return
      clearTimeout(tooLate)
      page.removeEventListener('message', take)
      port.start()
      resolve(port)
    }
    page.addEventListener('message', take)
    page.postMessage(READY, page.location.origin)
  })
}
