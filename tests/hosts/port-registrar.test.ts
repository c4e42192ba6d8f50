import { describe, expect, test, vi } from 'vitest'
import { isOwnAddress } from '../../electron/main/app-address.ts'
import { FakeContents, type FakeFrame } from './fake-electron.ts'
import { started, type Fake } from './started-shell.ts'

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
