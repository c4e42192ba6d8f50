import type { BrowserWindow } from 'electron'
import { setApplicationMenu } from './application-menu.ts'
import { APP_ADDRESS } from './app-address.ts'
import { askPlace } from './ask-place.ts'
import { declareAppScheme, serveAppScheme } from './app-protocol.ts'
import { guardContents } from './contents-guards.ts'
import { recoverFromCrashes } from './crash-recovery.ts'
import type { ElectronApi } from './electron-api.ts'
import { focusWindow, openMainWindow } from './main-window.ts'
import { registerPorts } from './port-registrar.ts'
import { canNotify, showReminder } from './show-reminder.ts'
import { startServiceHost, type ServiceEvents, type ServiceHost } from './service-host.ts'
import { guardSession } from './session-guards.ts'
import type { Pages } from '../pages/answer-page.ts'

/** What the shell must be told about the place it runs in. */
export interface DesktopSurroundings {
  /** Folder for Chromium's own files; apart from the learners' data. */
  readonly windowFolder: string
  readonly preload: string
  /** The window's picture, a PNG file. */
  readonly icon: string
  readonly serviceModule: string
  /** False in the packaged program: no developer tools there. */
  readonly developing: boolean
  readonly platform: string
  /** Milliseconds that never go backwards. */
  readonly now: () => number
  readonly readPages: () => Promise<Pages>
}

/** Starts the desktop program, or shows the one that is running already. */
export async function startDesktop(
  electron: ElectronApi,
  place: DesktopSurroundings,
): Promise<void> {
  const { app } = electron
  app.enableSandbox()
  // Chromium speaks through the system by itself, except on Linux. Must be said before the app is ready.
  if (place.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher')
  declareAppScheme(electron)
  app.setPath('userData', place.windowFolder)
  if (!app.requestSingleInstanceLock()) return app.quit()
  guardContents(electron)
  await app.whenReady()

  let window: BrowserWindow | null = null
  const show = (): void => {
    if (window !== null) focusWindow(window)
  }
  const services = startServiceHost(
    electron,
    place.serviceModule,
    serviceEvents(
      electron,
      show,
      () => window,
      () => services.sayNotifying(),
      (ask, path) => services.sayPlace(ask, path),
    ),
  )
  let closed = false
  app.on('second-instance', show)
  app.on('activate', show)
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void services.close().then(() => {
      closed = true
      app.quit()
    })
  })

  const session = electron.session.fromPartition('third-ring', { cache: false })
  guardSession(session, place.developing)
  serveAppScheme(session, await place.readPages())
  setApplicationMenu(electron, place.platform, place.developing)
  registerPorts(electron, (id) => window?.webContents.id === id, services.passOn)
  window = openMainWindow(electron, {
    session,
    preload: place.preload,
    icon: place.icon,
    developing: place.developing,
  })
  recoverFromCrashes(window, { electron, now: place.now })
  window.on('closed', () => (window = null))
}

/** What the shell does when the services speak up, or die. */
function serviceEvents(
  electron: ElectronApi,
  show: () => void,
  window: () => BrowserWindow | null,
  sayNotifying: () => void,
  sayPlace: ServiceHost['sayPlace'],
): ServiceEvents {
  const end = (sentence: string): void => {
    electron.dialog.showErrorBox('Third Ring', sentence)
    electron.app.quit()
  }
  return {
    onMessage: (message) => {
      if (message.kind === 'focus') show()
      else if (message.kind === 'ready' && canNotify(electron)) sayNotifying()
      else if (message.kind === 'reminder') {
        showReminder(electron, message, () => {
          show()
          leadToCalls(window())
        })
      } else if (message.kind === 'ask-place') {
        const { ask, name } = message
        void askPlace(electron, window(), name).then((path) => sayPlace(ask, path))
      } else if (message.kind === 'held') electron.app.quit()
      else if (message.kind === 'failed') end(message.sentence)
    },
    onRestarted: () => void window()?.loadURL(APP_ADDRESS),
    onGivenUp: () =>
      end(
        'A part of Third Ring keeps failing. Everything you answered is saved. Please start it again.',
      ),
  }
}

/** To the calls, unless somebody is in the middle of one: then the window alone comes to the front. */
function leadToCalls(window: BrowserWindow | null): void {
  if (window === null || /#\/(?:call|watch|welcome|drill)\//.test(window.webContents.getURL()))
    return
  void window.loadURL(`${APP_ADDRESS}#/`)
}
