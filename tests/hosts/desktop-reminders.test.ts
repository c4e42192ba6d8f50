/** Reminders in the desktop program: notifications of the system, shown by the shell, asked for by the services. */
import { describe, expect, it } from 'vitest'
import { fakeElectron } from './fake-electron.ts'
import { started } from './started-shell.ts'

const REMINDER = { kind: 'reminder', name: 'Alice', language: 'fr' }

describe('a reminder in the desktop program', () => {
  it('can be shown: the shell says so to the services once they are ready', async () => {
    const { services } = await started()
    services[0]?.emit('message', { kind: 'ready' })
    expect(services[0]?.postMessage).toHaveBeenCalledWith({ kind: 'notifying' }, [])
  })

  it('is left to the screens where the system shows no notifications', async () => {
    const fake = fakeElectron()
    fake.Notification.isSupported.mockReturnValue(false)
    await started(false, fake)
    fake.services[0]?.emit('message', { kind: 'ready' })
    expect(fake.services[0]?.postMessage).not.toHaveBeenCalled()
  })

  it('is a notification with the name, in the language of the program', async () => {
    const { services, notifications } = await started()
    services[0]?.emit('message', REMINDER)
    services[0]?.emit('message', { ...REMINDER, language: 'system' })
    expect(notifications.map(({ words }) => words.title)).toEqual([
      'C’est l’heure de s’entraîner',
      'Time to practise',
    ])
    expect(notifications[0]?.words.body).toMatch(/^Alice, /)
    expect(notifications[0]?.show).toHaveBeenCalledOnce()
  })

  it('leads to the calls when it is clicked', async () => {
    const { services, notifications, windows } = await started()
    services[0]?.emit('message', REMINDER)
    notifications[0]?.emit('click')
    expect(windows[0]?.focus).toHaveBeenCalled()
    expect(windows[0]?.loadURL).toHaveBeenLastCalledWith('app://third-ring/#/')
  })

  it('never takes anybody out of a call: the window comes to the front as it is', async () => {
    const { services, notifications, windows } = await started()
    windows[0]?.webContents.getURL.mockReturnValue('app://third-ring/#/call/a1')
    const before = windows[0]?.loadURL.mock.calls.length
    services[0]?.emit('message', REMINDER)
    notifications[0]?.emit('click')
    expect(windows[0]?.focus).toHaveBeenCalled()
    expect(windows[0]?.loadURL.mock.calls).toHaveLength(before ?? -1)
  })

  it('shows no more of a name than a name may have, and no name that is none', async () => {
    const { services, notifications } = await started()
    services[0]?.emit('message', { ...REMINDER, name: 'x'.repeat(5_000) })
    services[0]?.emit('message', { kind: 'reminder', name: { toString: () => 'evil' } })
    expect(notifications[0]?.words.body.length).toBeLessThan(120)
    expect(notifications[1]?.words.body).not.toContain('evil')
  })
})
