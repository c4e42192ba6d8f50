// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
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

test('a browser saves a copy of the file itself', async () => {
  const text = { kind: 'text', name: 'alice.csv', type: 'text/csv', text: 'kind,percent' } as const
  const made: Blob[] = []
  const address = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made.push(blob as Blob)
    return 'blob:made'
  })
  const pressed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined)
  showApp({ copy: text }, '#/settings')
  fireEvent.click(await screen.findByRole('button', { name: 'Results, as a table' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Download it' }))
  expect(await screen.findByText(/alice\.csv/)).toBeTruthy()
  // The face of the learner is a blob, too.
  const file = made.find(({ type }) => type.startsWith('text/csv'))
  expect(await file?.text()).toBe('kind,percent')
  expect(pressed).toHaveBeenCalledOnce()
  address.mockRestore()
  pressed.mockRestore()
})

test.each([
  [{ kind: 'saved', path: '/home/alice/results.csv' }, '/home/alice/results.csv'],
  [{ kind: 'cancelled' }, 'No copy was made. The file is where it was.'],
] as const)('a copy that is %j says so, and the file stays where it was', async (copy, words) => {
  showApp({ copy }, '#/settings')
  fireEvent.click(await screen.findByRole('button', { name: 'Results, as a table' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Download it' }))
  expect(await screen.findByText(words)).toBeTruthy()
  expect(screen.getByText(/third-ring-amira-benali\.csv$/)).toBeTruthy()
})

test('a copy that cannot be written says why, and the file stays where it was', async () => {
  showApp({ failing: { 'files.copy': 'There is no room on that disk.' } }, '#/settings')
  fireEvent.click(await screen.findByRole('button', { name: 'Results, as a table' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Download it' }))
  expect((await screen.findByRole('alert')).textContent).toContain('There is no room on that disk.')
  expect(screen.getByText(/third-ring-amira-benali\.csv$/)).toBeTruthy()
})
