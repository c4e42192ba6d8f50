// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { VOICES_ARRIVE } from '../../../renderer/voice/sources/voice-list.ts'
import { systemName } from '../../../renderer/voice/system-name.ts'
import { showApp } from '../show-app.tsx'
import { stubSynthesis } from './fake-synthesis.ts'

// The window's own machine is kept from screen to screen; here each test brings its own.
vi.mock('../../../renderer/voice/window-machine.ts', async () => {
  const { freshMachine } = await import('./fake-synthesis.ts')
  return { windowMachine: freshMachine }
})

afterEach(() => vi.unstubAllGlobals())

test('the settings say which voices there are and let a customer be heard in a mood', async () => {
  const synthesis = stubSynthesis()
  showApp({}, '#/settings')
  expect(await screen.findByText('This machine has one voice for this language.')).toBeTruthy()
  const moods = screen.getByRole('radiogroup', { name: 'In which mood' })
  fireEvent.click(within(moods).getByRole('radio', { name: 'Furious' }))
  await waitFor(() => expect(synthesis.spoken.length).toBe(1))
  expect(synthesis.text).toBe('Three weeks I have been waiting. ')
  const furious = synthesis.spoken[0]?.rate ?? 0
  act(() => synthesis.tell('start'))
  fireEvent.click(await screen.findByRole('button', { name: 'Stop' }))
  expect(synthesis.isSpeaking).toBe(false)
  fireEvent.click(within(moods).getByRole('radio', { name: 'Guarded' }))
  await waitFor(() => expect(synthesis.spoken.length).toBe(2))
  expect(furious / (synthesis.spoken[1]?.rate ?? 1)).toBeGreaterThan(1.2)
})

test('another customer speaks each time', async () => {
  const synthesis = stubSynthesis([
    { name: 'Samantha', voiceURI: 'samantha', lang: 'en-US', localService: true },
    { name: 'Daniel', voiceURI: 'daniel', lang: 'en-GB', localService: true },
  ])
  showApp({}, '#/settings')
  const listen = await screen.findByRole('button', { name: 'Listen' })
  for (const heard of [1, 2]) {
    fireEvent.click(listen)
    await waitFor(() => expect(synthesis.spoken.length).toBe(heard))
  }
  const names = synthesis.spoken.map(({ voice }) => voice?.name)
  expect(new Set(names).size).toBe(2)
})

test('a machine without any voice is told how to get one, and that the captions stay', async () => {
  stubSynthesis([])
  showApp({}, '#/settings')
  await screen.findByRole('heading', { name: 'Voices' })
  const none = await screen.findByText(
    'This machine has no voice for this language. The captions stay.',
    undefined,
    { timeout: VOICES_ARRIVE + 12_000 },
  )
  expect(none.parentElement?.textContent).toMatch(/To add one|can be added/)
  expect(screen.getByRole('button', { name: 'Listen' })).toHaveProperty('disabled', true)
})

test('voices that are turned off say nothing, and are turned on again', async () => {
  const synthesis = stubSynthesis()
  const host = showApp({ settings: { voice: 'off' } }, '#/settings')
  expect(await screen.findByText('Voices are off. The captions stay.')).toBeTruthy()
  const moods = screen.getByRole('radiogroup', { name: 'In which mood' })
  fireEvent.click(within(moods).getByRole('radio', { name: 'Furious' }))
  expect(screen.getByRole('button', { name: 'Listen' })).toHaveProperty('disabled', true)
  expect(synthesis.spoken).toEqual([])
  fireEvent.click(screen.getByRole('switch', { name: 'Customers speak aloud' }))
  await waitFor(async () => expect((await host.settings.read({})).voice).toBe('on'))
})

test('the advice fits the system that the browser names', () => {
  const names = {
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64)': 'windows',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)': 'mac',
    'Mozilla/5.0 (X11; Linux x86_64)': 'linux',
    'Mozilla/5.0 (Linux; Android 14)': 'other',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)': 'other',
    '': 'other',
  }
  for (const [agent, name] of Object.entries(names)) expect(systemName(agent)).toBe(name)
})
