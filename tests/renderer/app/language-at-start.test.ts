// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import type { HostClient } from '../../../renderer/api/connect.ts'
import { languageAtStart } from '../../../renderer/app/language-at-start.ts'
import { fakeHost } from '../fake-host.ts'

afterEach(() => vi.restoreAllMocks())

test('the first words are in the language of the settings', async () => {
  expect(await languageAtStart(fakeHost({ settings: { language: 'fr' } }))).toBe('fr')
})

test('settings that cannot be read, and a host that is not there, leave the choice to the machine', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr'])
  const host = fakeHost()
  vi.spyOn(host.settings, 'read').mockRejectedValue(new Error('closed'))
  expect(await languageAtStart(host)).toBe('fr')
  expect(await languageAtStart(null)).toBe('fr')
})

test('a host that never answers is not waited for', async () => {
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort())
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr'])
  const silent = {
    settings: {
      read: (_: object, options: { readonly signal: AbortSignal }) =>
        options.signal.aborted
          ? Promise.reject(new Error('aborted'))
          : new Promise(() => undefined),
    },
  } as unknown as HostClient // Only the one call that is made.
  expect(await languageAtStart(silent)).toBe('fr')
})
