/** How often an open window says that it is there, in milliseconds. */
const INTERVAL = 15_000
/** When it says so first, in milliseconds. */
const FIRST = 1_000

/**
 * Tells the browser host every now and then that this window is still open, so that the host can end itself
 * once the last window has gone. A host that does not answer is no reason to trouble anybody here: the next
 * call that matters will say so.
 */
export function sayPresent(): void {
  const say = (): void => {
    void fetch('/presence', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }).catch(() => undefined)
  }
  // Not at once: the page itself has just been asked for, and is to be drawn first.
  setTimeout(say, FIRST)
  setInterval(say, INTERVAL)
}
