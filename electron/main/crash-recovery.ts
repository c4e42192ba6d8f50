import type { BrowserWindow } from 'electron'
import { APP_ADDRESS } from './app-address.ts'
import type { ElectronApi } from './electron-api.ts'

/** Times that a window is reloaded after a crash before the person is asked. */
export const RELOADS = 3
/** A window that has run this long, in milliseconds, counts as recovered. */
export const RECOVERED_AFTER = 60_000

/** What crash recovery needs. */
export interface RecoveryPorts {
  readonly electron: Pick<ElectronApi, 'app' | 'dialog'>
  /** Milliseconds that never go backwards. */
  readonly now: () => number
}

/**
 * Brings a crashed or hanging screen back. Every choice shown as taken is on disk, so reloading loses nothing;
 * after three crashes in a row the person decides, because reloading for ever would only flicker.
 */
export function recoverFromCrashes(window: BrowserWindow, { electron, now }: RecoveryPorts): void {
  let crashes: readonly number[] = []
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return
    crashes = [...crashes.filter((at) => now() - at < RECOVERED_AFTER), now()]
    if (crashes.length <= RELOADS) void window.loadURL(APP_ADDRESS)
    else void askAfterCrashes()
  })
  window.on('unresponsive', () => void askWhileHanging())

  async function askAfterCrashes(): Promise<void> {
    const { response } = await electron.dialog.showMessageBox({
      type: 'error',
      title: 'Third Ring',
      message: 'The window keeps failing.',
      detail:
        'Everything you answered is saved. You can try once more, or close Third Ring and start it again.',
      buttons: ['Try once more', 'Close Third Ring'],
      defaultId: 0,
      cancelId: 1,
    })
    crashes = []
    if (response === 0 && !window.isDestroyed()) void window.loadURL(APP_ADDRESS)
    else electron.app.quit()
  }

  async function askWhileHanging(): Promise<void> {
    const { response } = await electron.dialog.showMessageBox(window, {
      type: 'warning',
      title: 'Third Ring',
      message: 'The window does not answer.',
      detail: 'Everything you answered is saved. You can wait, or load the window again.',
      buttons: ['Wait', 'Load again'],
      defaultId: 0,
      cancelId: 0,
    })
    if (response === 1 && !window.isDestroyed()) window.webContents.reload()
  }
}
