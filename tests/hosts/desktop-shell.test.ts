import { describe, expect, test, vi } from 'vitest'
import { PAGE_POLICY } from '../../electron/pages/page-headers.ts'
import { FakeContents, fakeElectron } from './fake-electron.ts'
import { started, type Fake } from './started-shell.ts'

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
      'switch',
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

  test('on Linux the voices of the system are asked for; elsewhere they come by themselves', async () => {
    const linux = await started()
    expect(linux.app.commandLine.appendSwitch.mock.calls).toEqual([['enable-speech-dispatcher']])
    const windows = await started(false, fakeElectron(), 'win32')
    expect(windows.app.commandLine.appendSwitch).not.toHaveBeenCalled()
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
    expect(windows[0]?.options).toHaveProperty('icon', '/program/icon.png')
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
