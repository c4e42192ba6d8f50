/** Copies of files in the desktop program: the services ask for a place, the shell shows the dialog of the system. */
import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { placeAsker } from '../../electron/service-process/place-asker.ts'
import { started } from './started-shell.ts'

const ASK = { kind: 'ask-place', ask: 7, name: 'third-ring-alice-1234abcd.csv' }

describe('the shell, asked for the place of a file', () => {
  it('shows the dialog over its window, with the name and the kind of the file, and answers the place', async () => {
    const { services, dialog, windows } = await started()
    services[0]?.emit('message', ASK)
    expect(dialog.showSaveDialog).toHaveBeenCalledWith(windows[0], {
      defaultPath: ASK.name,
      filters: [{ name: 'CSV', extensions: ['csv'] }],
    })
    const answer = { kind: 'place', ask: 7, path: '/home/alice/results.csv' }
    await vi.waitFor(() => expect(services[0]?.postMessage).toHaveBeenCalledWith(answer, []))
  })

  it.each([
    ['is closed without a place', () => Promise.resolve({ canceled: true, filePath: '' })],
    ['cannot be shown', () => Promise.reject(new Error('no display'))],
  ])('answers that there is none where the dialog %s', async (_, dialogue) => {
    const { services, dialog } = await started()
    dialog.showSaveDialog.mockImplementation(dialogue)
    services[0]?.emit('message', ASK)
    const answer = { kind: 'place', ask: 7, path: null }
    await vi.waitFor(() => expect(services[0]?.postMessage).toHaveBeenCalledWith(answer, []))
  })

  it.each(['../../.bashrc', 'C:\\evil.exe', '', 42])('suggests no name like %j', async (name) => {
    const { services, dialog } = await started()
    services[0]?.emit('message', { ...ASK, name })
    expect(dialog.showSaveDialog.mock.calls[0]?.[1]).toEqual({ defaultPath: 'third-ring' })
  })

  it('asks nobody for a question without a number', async () => {
    const { services, dialog } = await started()
    services[0]?.emit('message', { ...ASK, ask: 'seven' })
    expect(dialog.showSaveDialog).not.toHaveBeenCalled()
  })
})

describe('the services, asking for places', () => {
  it('take each answer for the question with its number', async () => {
    const shell = new EventEmitter()
    const tell = vi.fn()
    const ask = placeAsker(shell, tell)
    const [first, second] = [ask('one.csv'), ask('two.csv')]
    expect(tell.mock.calls).toEqual([
      [{ kind: 'ask-place', ask: 1, name: 'one.csv' }],
      [{ kind: 'ask-place', ask: 2, name: 'two.csv' }],
    ])
    const say = (data: unknown) => shell.emit('message', { data, ports: [] })
    say({ kind: 'place', ask: 2, path: '/home/alice/two.csv' })
    say({ kind: 'place', ask: 1, path: null })
    say({ kind: 'place', ask: 1, path: '/too/late' })
    say('nonsense')
    expect(await second).toBe('/home/alice/two.csv')
    expect(await first).toBeNull()
  })
})
