// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AMIRA, BORIS } from '../fake-host.ts'
import { showApp } from '../show-app.tsx'

const BOTH = { learners: [AMIRA, BORIS] }

test('a choice holds on the screen at once and reaches the host', async () => {
  const host = showApp(BOTH, '#/settings')
  const themes = await screen.findByRole('radiogroup', { name: 'Theme' })
  fireEvent.click(within(themes).getByRole('radio', { name: 'Night' }))
  expect(document.documentElement.dataset['theme']).toBe('dark')
  await waitFor(async () => expect((await host.settings.read({})).theme).toBe('dark'))
})

test('a setting that could not be stored says why', async () => {
  showApp({ ...BOTH, failing: { 'settings.change': 'The disk is full.' } }, '#/settings')
  fireEvent.click(await screen.findByRole('switch', { name: 'Mute all sounds' }))
  expect(await screen.findByText(/The disk is full/)).toBeTruthy()
})

test('deleting somebody asks first, and no means no', async () => {
  const host = showApp(BOTH, '#/settings')
  fireEvent.click(await screen.findByRole('button', { name: `Delete ${BORIS.name}` }))
  const question = await screen.findByRole('alertdialog')
  expect(question.textContent).toContain('cannot be taken back')
  fireEvent.click(within(question).getByRole('button', { name: 'Cancel' }))
  expect(await host.learners.list({})).toHaveLength(2)
})

test('deleting oneself leads to the choice of who practises', async () => {
  const host = showApp(BOTH, '#/settings')
  fireEvent.click(await screen.findByRole('button', { name: 'Delete Amira Benali' }))
  const question = await screen.findByRole('alertdialog')
  fireEvent.click(within(question).getByRole('button', { name: 'Delete Amira Benali' }))
  expect(await screen.findByRole('heading', { name: 'Who practises?' })).toBeTruthy()
  expect((await host.learners.list({})).map(({ id }) => id)).toEqual(['boris'])
})

test('renaming starts from the present name', async () => {
  const host = showApp(BOTH, '#/settings')
  fireEvent.click(await screen.findByRole('button', { name: 'Rename Amira Benali' }))
  const field = await screen.findByLabelText('Your name')
  expect(field).toHaveProperty('value', 'Amira Benali')
  fireEvent.change(field, { target: { value: 'Amira Haddad' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save the name' }))
  await waitFor(async () => expect((await host.learners.list({}))[0]?.name).toBe('Amira Haddad'))
})

test('it shows where the data live and makes a copy on request', async () => {
  showApp(BOTH, '#/settings')
  expect(await screen.findByText('/home/amira/.local/share/third-ring')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Make a copy now' }))
  expect(await screen.findByText(/Last copy: 22 November 2026/)).toBeTruthy()
})
