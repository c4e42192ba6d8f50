// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { showApp } from '../show-app.tsx'

const ON = { on: true, times: [{ at: '09:00', days: [1, 2] }] }

test('reminders are switched on with a first time, and off again with the times kept', async () => {
  showApp({}, '#/settings')
  const toggle = await screen.findByRole('checkbox', { name: 'Remind me to practise' })
  expect((toggle as HTMLInputElement).checked).toBe(false)
  fireEvent.click(toggle)
  expect(await screen.findByRole('group', { name: 'Days for 09:00' })).toBeTruthy()
  fireEvent.click(screen.getByRole('checkbox', { name: 'Remind me to practise' }))
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Days for 09:00' })).toBeNull())
})

test('days are picked one by one, and the last one stays', async () => {
  showApp({ reminders: ON }, '#/settings')
  const days = await screen.findByRole('group', { name: 'Days for 09:00' })
  fireEvent.click(within(days).getByRole('checkbox', { name: 'Monday' }))
  await waitFor(() => {
    const tuesday = screen.getByRole('checkbox', { name: 'Tuesday' }) as HTMLInputElement
    expect(tuesday.disabled).toBe(true)
    expect(tuesday.checked).toBe(true)
  })
})

test('another time is added, and each can be removed', async () => {
  showApp({ reminders: ON }, '#/settings')
  fireEvent.click(await screen.findByRole('button', { name: 'Another time' }))
  await waitFor(() =>
    expect(screen.getAllByRole('button', { name: 'Remove 09:00' })).toHaveLength(2),
  )
  const [first] = screen.getAllByRole('button', { name: 'Remove 09:00' })
  if (first) fireEvent.click(first)
  await waitFor(() =>
    expect(screen.getAllByRole('button', { name: 'Remove 09:00' })).toHaveLength(1),
  )
})

test('what the disk does not take is said, and not shown as kept', async () => {
  showApp({ reminders: ON, failing: { 'reminders.change': 'The disk is full.' } }, '#/settings')
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Remind me to practise' }))
  expect(await screen.findByText(/The disk is full/)).toBeTruthy()
  expect(
    (screen.getByRole('checkbox', { name: 'Remind me to practise' }) as HTMLInputElement).checked,
  ).toBe(true)
})

test('a reminder that is due stands above the calls, says when it was missed, and goes when it is answered', async () => {
  showApp({ due: { at: '2026-11-03T09:00:00.000Z', missed: true } })
  const words = await screen.findByText(/you wanted to practise on Tuesday/, {}, { timeout: 4_000 })
  expect(words.textContent).toMatch(/^Amira Benali/)
  expect(screen.getByRole('button', { name: 'Not now' })).toBeTruthy()
})

test('the data are written into a file, and the place of the file is said', async () => {
  showApp({}, '#/settings')
  fireEvent.click(await screen.findByRole('button', { name: 'Everything, as JSON' }))
  expect(await screen.findByText(/exports\/third-ring-amira-benali\.json$/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Results, as a table' }))
  expect(await screen.findByText(/third-ring-amira-benali\.csv$/)).toBeTruthy()
})
