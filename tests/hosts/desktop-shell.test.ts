import { describe, expect, test, vi } from 'vitest'
import { startDesktop } from '../../electron/main/start-desktop.ts'
import { RELOADS } from '../../electron/main/crash-recovery.ts'
import { RESTARTS } from '../../electron/main/service-host.ts'
import { isOwnAddress } from '../../electron/main/app-address.ts'
import { PAGE_POLICY } from '../../electron/pages/page-headers.ts'
import { FakeContents, fakeElectron, type FakeFrame } from './fake-electron.ts'

type Fake = ReturnType<typeof fakeElectron>

async function started(developing = false, fake = fakeElectron()): Promise<Fake> {
  await startDesktop(fake.electron, {
    windowFolder: '/data/window',
    preload: '/program/preload.cjs',
    serviceModule: '/program/service-process.js',
    developing,
    platform: 'linux',
    now: () => 0,
    readPages: () => Promise.resolve({ files: new Map(), findMedia: () => Promise.resolve(null) }),
  })
  return fake
}

function handler(fake: Fake, name: string): (...inputs: unknown[]) => unknown {
  const found = fake.windowSession.handlers.get(name)
  if (found === undefined) throw new Error(`nothing was set for ${name}`)
  return found
}

describe('starting', () => {
  test('the sandbox and the scheme are set up before the app is ready', async () => {
    const { app, protocol } = await started()
    expect(app.order).toEqual([
      'enableSandbox',
      'schemes',
      'requestSingleInstanceLock',
      'whenReady',
    ])
    const [schemes] = protocol.registerSchemesAsPrivileged.mock.calls[0] ?? []
    expect(schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
      },
    ])
  })

  test('a second start opens nothing and ends; the first one comes to the front', async () => {
    const fake = fakeElectron()
    fake.app.requestSingleInstanceLock.mockReturnValue(false)
    await started(false, fake)
    expect(fake.windows).toHaveLength(0)
    expect(fake.services).toHaveLength(0)
    expect(fake.app.quit).toHaveBeenCalledOnce()

    const first = await started()
    first.windows[0]?.isMinimized.mockReturnValue(true)
    first.app.emit('second-instance')
    expect(first.windows[0]?.restore).toHaveBeenCalledOnce()
    expect(first.windows[0]?.focus).toHaveBeenCalledOnce()
  })

  test('the window has every protective setting, spelt out', async () => {
    const { windows } = await started()
    expect(windows[0]?.options).toMatchObject({
      webPreferences: {
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
        devTools: false,
        preload: '/program/preload.cjs',
      },
    })
    expect(windows[0]?.options).not.toHaveProperty('webPreferences.enableBlinkFeatures')
    expect(windows[0]?.loadURL).toHaveBeenCalledWith('app://third-ring/')
  })

  test('the session is one of its own, without a cache', async () => {
    const { session } = await started()
    expect(session.fromPartition).toHaveBeenCalledWith('third-ring', { cache: false })
  })
})

describe('the session', () => {
  const asked = [
    'media',
    'geolocation',
    'notifications',
    'midi',
    'midiSysex',
    'pointerLock',
    'keyboardLock',
    'openExternal',
    'hid',
    'serial',
    'usb',
    'clipboard-read',
    'display-capture',
    'fileSystem',
    'idle-detection',
    'storage-access',
    'window-management',
    'speaker-selection',
    'local-fonts',
    'unknown',
  ]
  test.each(asked)('refuses %s, asked for or checked', async (permission) => {
    const fake = await started()
    const answer = vi.fn()
    handler(fake, 'permission request')(null, permission, answer, {})
    expect(answer).toHaveBeenCalledWith(false)
    expect(handler(fake, 'permission check')(null, permission, 'app://third-ring', {})).toBe(false)
  })

  test('grants the full screen, and nothing to devices, screens or Bluetooth', async () => {
    const fake = await started()
    expect(handler(fake, 'permission check')(null, 'fullscreen', 'app://third-ring', {})).toBe(true)
    expect(handler(fake, 'device')({})).toBe(false)
    const answer = vi.fn()
    handler(fake, 'display media')({}, answer)
    expect(answer).toHaveBeenCalledWith({})
    handler(fake, 'bluetooth')({}, answer)
    expect(answer).toHaveBeenLastCalledWith({ confirmed: false })
  })

  const outside = [
    'https://example.com/',
    'http://127.0.0.1:1/',
    'ws://example.com',
    'wss://x.test',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:alert(1)',
    'ftp://x.test/',
    'chrome://version',
    'devtools://devtools/x',
    'view-source:app://third-ring/',
    'pack://x/',
    'not an address',
  ]
  test.each(outside)('never loads %s', async (url) => {
    const fake = await started()
    const answer = vi.fn()
    handler(fake, 'before request')({ url }, answer)
    expect(answer).toHaveBeenCalledWith({ cancel: true })
  })

  test('loads its own pages and blobs; developer tools only while developing', async () => {
    for (const [developing, url, cancel] of [
      [false, 'app://third-ring/', false],
      [false, 'blob:app://third-ring/x', false],
      [true, 'devtools://devtools/x', false],
    ] as const) {
      const fake = await started(developing)
      const answer = vi.fn()
      handler(fake, 'before request')({ url }, answer)
      expect(answer).toHaveBeenCalledWith({ cancel })
    }
  })

  test('cancels every download', async () => {
    const fake = await started()
    const event = { preventDefault: vi.fn() }
    const item = { cancel: vi.fn() }
    fake.windowSession.emit('will-download', event, item)
    expect(event.preventDefault).toHaveBeenCalledOnce()
    expect(item.cancel).toHaveBeenCalledOnce()
  })

  test('app:// answers its own host only, with the policy on every answer', async () => {
    const fake = await started()
    const serve = handler(fake, 'protocol app')
    for (const url of ['app://third-ring/absent', 'app://evil/', 'app://third-ring.evil/']) {
      const answer = await serve(new Request(url))
      if (!(answer instanceof Response)) throw new Error('no response')
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-security-policy')).toBe(PAGE_POLICY)
    }
    const written = await serve(new Request('app://third-ring/', { method: 'POST', body: 'x' }))
    expect(written).toHaveProperty('status', 405)
  })
})

describe('every web contents', () => {
  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'has %s prevented',
    async (name) => {
      const { app } = await started()
      const contents = new FakeContents()
      app.emit('web-contents-created', {}, contents)
      const event = { preventDefault: vi.fn() }
      contents.emit(name, event)
      expect(event.preventDefault).toHaveBeenCalledOnce()
    },
  )

  test('opens no further window', async () => {
    const { app } = await started()
    const contents = new FakeContents()
    app.emit('web-contents-created', {}, contents)
    expect(contents.windowOpenHandler?.()).toEqual({ action: 'deny' })
  })
})

describe('the port to the services', () => {
  interface Sending {
    readonly frame: FakeFrame | null
    readonly sender: FakeContents
    readonly ports: { close: () => void }[]
    readonly message: unknown
  }

  function send(
    fake: Fake,
    change: (good: Sending) => Partial<Sending>,
  ): { close: ReturnType<typeof vi.fn> } {
    const contents = fake.windows[0]?.webContents
    if (contents === undefined) throw new Error('no window was opened')
    const port = { close: vi.fn() }
    const good = { frame: contents.mainFrame, sender: contents, ports: [port], message: null }
    const { frame, sender, ports, message } = { ...good, ...change(good) }
    fake.ipcMain.emit('third-ring:port', { senderFrame: frame, sender, ports }, message)
    return port
  }

  test('is passed on when the own window asks for it', async () => {
    const fake = await started()
    const port = send(fake, () => ({}))
    expect(fake.services[0]?.postMessage).toHaveBeenCalledWith({ kind: 'port' }, [port])
  })

  const impostors: [string, (good: Sending) => Partial<Sending>][] = [
    ['a frame that has gone', () => ({ frame: null })],
    ['an inner frame', (good) => ({ frame: { url: 'app://third-ring/', parent: good.frame } })],
    [
      'a frame that is not the top one',
      () => ({ frame: { url: 'app://third-ring/', parent: null } }),
    ],
    ['another window', () => otherWindow('app://third-ring/')],
    ['no port', () => ({ ports: [] })],
    ['two ports', (good) => ({ ports: [...good.ports, { close: () => undefined }] })],
    ['a payload', () => ({ message: { path: '/etc/passwd' } })],
  ]
  function otherWindow(address: string): Partial<Sending> {
    const sender = new FakeContents(address)
    return { sender, frame: sender.mainFrame }
  }

  test.each(impostors)('is closed when it comes from or with %s', async (_, change) => {
    const fake = await started()
    const port = send(fake, change)
    expect(fake.services[0]?.postMessage).not.toHaveBeenCalled()
    if (change.toString().includes('ports: []')) return
    expect(port.close).toHaveBeenCalledOnce()
  })

  test.each([
    'https://third-ring/',
    'app://third-ring.evil/',
    'app://evil/',
    'about:blank',
    'file:///third-ring/',
    '',
    'app://user@third-ring/',
    'app:third-ring',
    'blob:app://third-ring/x',
    'data:text/html,x',
    'APP://third-ringx/',
  ])('is refused to the address %s', (address) => {
    expect(isOwnAddress(address)).toBe(false)
  })

  test('is refused when the own window shows something else', async () => {
    const fake = await started()
    const contents = fake.windows[0]?.webContents
    Object.assign(contents?.mainFrame ?? {}, { url: 'about:blank' })
    const port = send(fake, () => ({}))
    expect(port.close).toHaveBeenCalledOnce()
    expect(fake.services[0]?.postMessage).not.toHaveBeenCalled()
  })
})

describe('when something fails', () => {
  test(`a crashed window is loaded again ${RELOADS} times, then the person is asked`, async () => {
    const fake = await started()
    const window = fake.windows[0]
    for (let crash = 1; crash <= RELOADS; crash += 1) {
      window?.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
      expect(window?.loadURL).toHaveBeenCalledTimes(1 + crash)
    }
    expect(fake.dialog.showMessageBox).not.toHaveBeenCalled()
    window?.webContents.emit('render-process-gone', {}, { reason: 'oom' })
    expect(fake.dialog.showMessageBox).toHaveBeenCalledOnce()
    expect(window?.loadURL).toHaveBeenCalledTimes(1 + RELOADS)
  })

  test('a window that was closed cleanly is not loaded again', async () => {
    const fake = await started()
    fake.windows[0]?.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    expect(fake.windows[0]?.loadURL).toHaveBeenCalledOnce()
  })

  test('services that die are started again and the window gets a new port; at last the person is told', async () => {
    const fake = await started()
    for (let death = 0; death < RESTARTS; death += 1) fake.services.at(-1)?.emit('exit', 1)
    expect(fake.services).toHaveLength(1 + RESTARTS)
    expect(fake.windows[0]?.loadURL).toHaveBeenCalledTimes(1 + RESTARTS)
    fake.services.at(-1)?.emit('exit', 1)
    expect(fake.services).toHaveLength(1 + RESTARTS)
    expect(fake.dialog.showErrorBox).toHaveBeenCalledOnce()
    expect(fake.app.quit).toHaveBeenCalledOnce()
  })

  test('a sentence of the services that cannot start is shown', async () => {
    const fake = await started()
    fake.services[0]?.emit('message', { kind: 'failed', sentence: 'The disk is full.' })
    expect(fake.dialog.showErrorBox).toHaveBeenCalledWith('Third Ring', 'The disk is full.')
  })

  test.each([null, 'ready', { kind: 'open', path: '/' }, { kind: 7 }, []])(
    'a message of the services that is none (%j) does nothing',
    async (message) => {
      const fake = await started()
      fake.services[0]?.emit('message', message)
      expect(fake.app.quit).not.toHaveBeenCalled()
      expect(fake.dialog.showErrorBox).not.toHaveBeenCalled()
    },
  )

  test('leaving waits for the services to close', async () => {
    const fake = await started()
    const event = { preventDefault: vi.fn() }
    fake.app.emit('will-quit', event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
    expect(fake.services[0]?.postMessage).toHaveBeenCalledWith({ kind: 'close' }, [])
    expect(fake.app.quit).not.toHaveBeenCalled()
    fake.services[0]?.emit('exit', 0)
    await vi.waitFor(() => expect(fake.app.quit).toHaveBeenCalledOnce())
    fake.app.emit('will-quit', event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
    expect(fake.services).toHaveLength(1)
  })
})
