import { EventEmitter } from 'node:events'
import { vi } from 'vitest'
import type { ElectronApi } from '../../electron/main/electron-api.ts'

/** Web contents that only remember what was registered on them. */
export class FakeContents extends EventEmitter {
  static count = 0
  readonly id: number
  readonly mainFrame: FakeFrame
  windowOpenHandler: (() => { action: string }) | null = null
  readonly reload = vi.fn()
  readonly getURL = vi.fn(() => this.mainFrame.url)
  constructor(address = 'app://third-ring/') {
    super()
    FakeContents.count += 1
    this.id = FakeContents.count
    this.mainFrame = { url: address, parent: null }
  }
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.windowOpenHandler = handler
  }
}

export interface FakeFrame {
  readonly url: string
  readonly parent: FakeFrame | null
}

export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents()
  readonly options: unknown
  readonly loadURL = vi.fn(() => Promise.resolve())
  readonly show = vi.fn()
  readonly focus = vi.fn()
  readonly restore = vi.fn()
  readonly isMinimized = vi.fn(() => false)
  readonly isDestroyed = vi.fn(() => false)
  constructor(options: unknown) {
    super()
    this.options = options
  }
}

export class FakeService extends EventEmitter {
  readonly postMessage = vi.fn()
  readonly kill = vi.fn()
}

/** A notification of the system that only remembers its words. */
export class FakeNotification extends EventEmitter {
  readonly show = vi.fn()
  readonly words: { readonly title: string; readonly body: string }
  constructor(words: FakeNotification['words']) {
    super()
    this.words = words
  }
}

/** The session of the windows, with the handlers that were put on it. */
export class FakeSession extends EventEmitter {
  readonly handlers = new Map<string, (...inputs: unknown[]) => unknown>()
  readonly setPermissionRequestHandler = this.keep('permission request')
  readonly setPermissionCheckHandler = this.keep('permission check')
  readonly setDevicePermissionHandler = this.keep('device')
  readonly setDisplayMediaRequestHandler = this.keep('display media')
  readonly setBluetoothPairingHandler = this.keep('bluetooth')
  readonly setSpellCheckerEnabled = vi.fn()
  readonly webRequest = { onBeforeRequest: this.keep('before request') }
  readonly protocol = {
    handle: (scheme: string, handler: (...inputs: unknown[]) => unknown): void => {
      this.handlers.set(`protocol ${scheme}`, handler)
    },
  }
  private keep(name: string): (handler: (...inputs: unknown[]) => unknown) => void {
    return (handler) => void this.handlers.set(name, handler)
  }
}

/** An Electron that does nothing but remember, and its parts. */
export function fakeElectron() {
  const windows: FakeWindow[] = []
  const services: FakeService[] = []
  const session = new FakeSession()
  const app = Object.assign(new EventEmitter(), {
    order: [] as string[],
    commandLine: { appendSwitch: vi.fn((_name: string) => void app.order.push('switch')) },
    enableSandbox: vi.fn(() => void app.order.push('enableSandbox')),
    setPath: vi.fn(),
    requestSingleInstanceLock: vi.fn(() => {
      app.order.push('requestSingleInstanceLock')
      return true
    }),
    whenReady: vi.fn(() => {
      app.order.push('whenReady')
      return Promise.resolve()
    }),
    quit: vi.fn(),
    getLocale: vi.fn(() => 'en-GB'),
  })
  const ipcMain = new EventEmitter()
  const dialog = {
    showErrorBox: vi.fn(),
    showSaveDialog: vi.fn((..._inputs: unknown[]) =>
      Promise.resolve({ canceled: false, filePath: '/home/alice/results.csv' }),
    ),
    showMessageBox: vi.fn(() => Promise.resolve({ response: 0 })),
  }
  const protocol = {
    registerSchemesAsPrivileged: vi.fn((_schemes: unknown) => void app.order.push('schemes')),
  }
  const fromPartition = vi.fn((_name: string, _options: unknown) => session)
  const fork = vi.fn(() => {
    const service = new FakeService()
    services.push(service)
    return service
  })
  const Menu = {
    buildFromTemplate: vi.fn((template: unknown) => template),
    setApplicationMenu: vi.fn(),
  }
  const notifications: FakeNotification[] = []
  class Notification extends FakeNotification {
    static readonly isSupported = vi.fn(() => true)
    constructor(words: FakeNotification['words']) {
      super(words)
      notifications.push(this)
    }
  }
  class BrowserWindow extends FakeWindow {
    constructor(options: unknown) {
      super(options)
      windows.push(this)
    }
  }
  const parts = {
    app,
    BrowserWindow,
    dialog,
    ipcMain,
    Menu,
    Notification,
    protocol,
    session: { fromPartition },
    utilityProcess: { fork },
  }
  // The fake has only what the shell touches; Electron's own types ask for hundreds of members more.
  return {
    electron: parts as unknown as ElectronApi,
    windows,
    services,
    notifications,
    windowSession: session,
    ...parts,
  }
}
