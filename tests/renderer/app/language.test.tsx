// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { AMIRA, BORIS } from '../fake-host.ts'
import { showApp } from '../show-app.tsx'

afterEach(() => vi.restoreAllMocks())

test('another language holds at once on the whole window, and reaches the host', async () => {
  const host = showApp({ learners: [AMIRA, BORIS] }, '#/settings')
  const languages = await screen.findByRole('radiogroup', { name: 'Language of the program' })
  fireEvent.click(within(languages).getByRole('radio', { name: 'Français' }))
  expect(await screen.findByRole('heading', { name: 'Réglages' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Historique' })).toBeTruthy()
  expect(document.documentElement.lang).toBe('fr')
  expect(document.title).toBe('Réglages – Third Ring')
  await waitFor(async () => expect((await host.settings.read({})).language).toBe('fr'))
})

test('changing the language keeps what somebody has begun to write', async () => {
  showApp({ learners: [AMIRA, BORIS] }, '#/settings')
  fireEvent.click(await screen.findByRole('button', { name: 'Rename Amira Benali' }))
  fireEvent.change(await screen.findByLabelText('Your name'), { target: { value: 'Amira H' } })
  fireEvent.click(screen.getByRole('radio', { name: 'Français' }))
  expect(await screen.findByLabelText('Votre nom')).toHaveProperty('value', 'Amira H')
  fireEvent.click(screen.getByRole('radio', { name: 'English' }))
  expect(await screen.findByLabelText('Your name')).toHaveProperty('value', 'Amira H')
})

test('of two quick changes the last one holds', async () => {
  showApp({}, '#/settings')
  await screen.findByRole('heading', { name: 'Settings' })
  fireEvent.click(screen.getByRole('radio', { name: 'Français' }))
  fireEvent.click(screen.getByRole('radio', { name: 'English' }))
  await act(() => vi.dynamicImportSettled())
  expect(screen.getByRole('heading', { name: 'Settings' })).toBeTruthy()
  expect(document.documentElement.lang).toBe('en')
})

test('as the system: the interface follows the machine while it runs', async () => {
  const machine = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB'])
  showApp({}, '#/settings')
  await screen.findByRole('heading', { name: 'Settings' })
  machine.mockReturnValue(['fr-BE', 'en'])
  act(() => void window.dispatchEvent(new Event('languagechange')))
  expect(await screen.findByRole('heading', { name: 'Réglages' })).toBeTruthy()
})

test('the settings’ language comes before the machine’s from the first screen on', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB'])
  showApp({ settings: { language: 'fr' } })
  expect(await screen.findByRole('link', { name: 'Réglages' })).toBeTruthy()
})
