import type { Event, WebContents } from 'electron'
import type { ElectronApi } from './electron-api.ts'

/**
 * Keeps every web contents, whoever made it, where it is: no navigation, no frame, no new window, no webview.
 * The screens change by the hash of their address, which is not a navigation; the program opens no outside
 * address at all, so there is no list of allowed ones to get wrong.
 */
export function guardContents({ app }: Pick<ElectronApi, 'app'>): void {
  app.on('web-contents-created', (_event, contents) => guard(contents))
}

function guard(contents: WebContents): void {
  const refuse = (event: Pick<Event, 'preventDefault'>): void => event.preventDefault()
  contents.on('will-navigate', refuse)
  contents.on('will-frame-navigate', refuse)
  contents.on('will-redirect', refuse)
  contents.on('will-attach-webview', refuse)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
