// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import type { HostClient } from '../../../renderer/api/connect.ts'
import { settingsAtStart } from '../../../renderer/app/settings-at-start.ts'
import { fakeHost } from '../fake-host.ts'

afterEach(() => void vi.restoreAllMocks())

test('the start knows the settings, and with them the language of its first words', async () => {
  const settings = await settingsAtStart(fakeHost({ settings: { language: 'fr' } }))
  expect(settings?.language).toBe('fr')
})

test('settings that cannot be read, and a host that is not there, leave the choice to the machine', async () => {
  const host = fakeHost()
  vi.spyOn(host.settings, 'read').mockRejectedValue(new Error('closed'))
  expect(await settingsAtStart(host)).toBeNull()
  expect(await settingsAtStart(null)).toBeNull()
})

test('a host that never answers is not waited for', async () => {
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort())
  const silent = {
    settings: {
      read: (_: object, options: { readonly signal: AbortSignal }) =>
        options.signal.aborted
          ? Promise.reject(new Error('aborted'))
          : new Promise(() => undefined),
    },
  } as unknown as HostClient // Only the one call that is made.
  expect(await settingsAtStart(silent)).toBeNull()
})
