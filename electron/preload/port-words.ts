/** The one message from a window to the main process: it brings the port for everything else. */
export const PORT_CHANNEL = 'third-ring:port'
/** What the page says when it is ready to take its end of the port; renderer/api holds the same words. */
export const READY = 'third-ring:ready'
/** What the page hears together with its end of the port; renderer/api holds the same words. */
export const HANDOVER = 'third-ring:port'
