import type { BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron'
import { APP_ADDRESS } from './app-address.ts'
import type { ElectronApi } from './electron-api.ts'

/** What a window needs to know of the program. */
export interface WindowOptions {
  readonly session: Session
  /** The built preload script. */
  readonly preload: string
  /** Its picture in task bars that do not take it from the installed program. */
  readonly icon: string
  /** Whether developer tools can be opened: never in the packaged program. */
  readonly developing: boolean
}

/** All settings of the program's window; the protective ones are spelt out even where they are the default. */
export function windowOptions(options: WindowOptions): BrowserWindowConstructorOptions {
  return {
    name: 'main',
    windowStatePersistence: true,
    title: 'Third Ring',
    width: 1280,
    height: 800,
    minWidth: 480,
    minHeight: 560,
    show: false,
    // The ground of the splash, so that nothing else is seen before it.
    backgroundColor: '#0b5448',
    icon: options.icon,
    autoHideMenuBar: true,
    webPreferences: {
      session: options.session,
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: options.developing,
    },
  }
}

/** Opens the window. This is the only place that makes one. */
export function openMainWindow(
  { BrowserWindow: Window }: Pick<ElectronApi, 'BrowserWindow'>,
  options: WindowOptions,
): BrowserWindow {
  const window = new Window(windowOptions(options))
  window.once('ready-to-show', () => window.show())
  void window.loadURL(APP_ADDRESS)
  return window
}

/** Brings a window to the front, whatever state it is in. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
