import { describe, expect, test, vi } from 'vitest'
import { RELOADS } from '../../electron/main/crash-recovery.ts'
import { RESTARTS } from '../../electron/main/service-host.ts'
import { started } from './started-shell.ts'

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
