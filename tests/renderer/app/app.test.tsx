// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AMIRA, BORIS } from '../fake-host.ts'
import { showApp } from '../show-app.tsx'

test('the first start asks for a name, and then the calls are there', async () => {
  const host = showApp({ learners: [], settings: { learner: null } })
  fireEvent.change(await screen.findByLabelText('Your name'), { target: { value: '  Amira ' } })
  fireEvent.click(screen.getByRole('button', { name: 'Start practising' }))
  expect(await screen.findByRole('heading', { name: 'Lines waiting' })).toBeTruthy()
  expect((await host.learners.list({})).map(({ name }) => name)).toEqual(['Amira'])
})

test('a name of only spaces cannot be added, and none is longer than 40 characters', async () => {
  showApp({ learners: [], settings: { learner: null } })
  const field = await screen.findByLabelText('Your name')
  fireEvent.change(field, { target: { value: '   ' } })
  expect(screen.getByRole('button', { name: 'Start practising' })).toHaveProperty('disabled', true)
  expect(field.getAttribute('maxlength')).toBe('40')
})

test('why a name was refused is said, and what was typed stays', async () => {
  showApp({
    learners: [],
    settings: { learner: null },
    failing: { 'learners.add': 'Somebody here has this name already.' },
  })
  const field = await screen.findByLabelText('Your name')
  fireEvent.change(field, { target: { value: 'Amira' } })
  fireEvent.click(screen.getByRole('button', { name: 'Start practising' }))
  expect(await screen.findByText(/Somebody here has this name already/)).toBeTruthy()
  expect(field).toHaveProperty('value', 'Amira')
})

test('several learners choose who practises', async () => {
  const host = showApp({ learners: [AMIRA, BORIS], settings: { learner: null } })
  fireEvent.click(await screen.findByRole('button', { name: /Wolkenstein/ }))
  await waitFor(async () => expect((await host.settings.read({})).learner).toBe('boris'))
})

test('a learner who was deleted elsewhere leads to the choice, not to an error', async () => {
  showApp({ learners: [BORIS], settings: { learner: 'amira' } })
  expect(await screen.findByRole('heading', { name: 'Who practises?' })).toBeTruthy()
})

test('an address that leads nowhere says so and leads back', async () => {
  showApp({}, '#/nowhere')
  expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Back to the calls' }).getAttribute('href')).toBe('#/')
})

test('a failure of the host is one sentence and a way to try again', async () => {
  showApp(
    { failing: { 'library.scenario': 'This scenario is broken; mend line 14.' } },
    '#/brief/angry-caller',
  )
  expect(await screen.findByText('This scenario is broken; mend line 14.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
})

test('a store that cannot write says so on the screen for as long as it lasts', async () => {
  showApp({ store: { kind: 'open', saving: 'not-saving', reason: 'The disk is full.' } })
  await screen.findByRole('heading', { name: 'Lines waiting' })
  expect(screen.getByText('Not saved.').closest('[role=alert]')?.textContent).toContain(
    'The disk is full.',
  )
})

test('damaged records lead to the recovery screen with the copies, newest first', async () => {
  showApp({
    store: {
      kind: 'damaged',
      what: 'Page 4 cannot be read.',
      backups: [
        { id: 'b2', takenAt: '2026-11-21T17:40:00.000Z', attempts: 11 },
        { id: 'b1', takenAt: '2026-11-20T16:05:00.000Z', attempts: 9 },
      ],
    },
  })
  expect(await screen.findByText('Page 4 cannot be read.')).toBeTruthy()
  expect(screen.getAllByRole('button', { name: 'Go back to this copy' })).toHaveLength(2)
  fireEvent.click(screen.getByRole('button', { name: 'Start with empty records' }))
  expect(await screen.findByRole('alertdialog')).toBeTruthy()
})

test('records of a newer program are left alone: there is nothing to press', async () => {
  showApp({ store: { kind: 'newer', what: 'Records of version 3.' } })
  expect(await screen.findByText('Records of version 3.')).toBeTruthy()
  expect(screen.queryAllByRole('button')).toHaveLength(0)
})

test('the chosen theme, text size and motion stand on the page', async () => {
  showApp({ settings: { theme: 'dark', textSize: 'largest', motion: 'reduced' } })
  await screen.findByRole('heading', { name: 'Lines waiting' })
  const { theme, textSize, motion } = document.documentElement.dataset
  expect({ theme, textSize, motion }).toEqual({
    theme: 'dark',
    textSize: 'largest',
    motion: 'reduced',
  })
})
