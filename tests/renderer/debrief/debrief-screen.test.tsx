// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { fakeAttempt } from '../fake-attempts.ts'
import { openDebrief } from './debrief-room.tsx'

afterEach(() => {
  cleanup()
  location.hash = ''
})

test('one question comes before the numbers, and its answer is stored as a turn', async () => {
  const room = openDebrief(['accept', 'swear', 'end-well'], { reflection: null })
  const answer = await screen.findByRole('textbox', { name: 'Your answer, for yourself' })
  expect(screen.queryByText('Where the points came from')).toBeNull()
  fireEvent.change(answer, { target: { value: ' I would not swear. ' } })
  fireEvent.click(screen.getByRole('button', { name: 'Show the debrief' }))
  expect(await screen.findByText('Where the points came from')).toBeTruthy()
  expect(room.appended).toEqual([{ kind: 'reflected', text: 'I would not swear.' }])
  expect(screen.getByText('I would not swear.')).toBeTruthy()
})

test('the question may be skipped', async () => {
  const room = openDebrief(['end-well'], { reflection: null })
  fireEvent.click(await screen.findByRole('button', { name: 'Not now' }))
  expect(await screen.findByText('Where the points came from')).toBeTruthy()
  expect(room.appended).toEqual([{ kind: 'reflected', text: '' }])
})

test('the debrief is seen from its top, wherever the question before it was left', async () => {
  const scrolled = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  openDebrief(['end-well'], { reflection: null })
  fireEvent.click(await screen.findByRole('button', { name: 'Not now' }))
  scrolled.mockClear()
  await screen.findByText('Where the points came from')
  expect(scrolled).toHaveBeenCalledWith(0, 0)
  scrolled.mockRestore()
})

test('the best conversation shows 100 percent, straight lines, and nothing to be had', async () => {
  openDebrief(['accept', 'search', 'promise', 'end-well'])
  expect(await screen.findByRole('img', { name: '100 percent' })).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Every line straight' })).toBeTruthy()
  expect(screen.getByText('Loyal')).toBeTruthy()
  expect(screen.queryByText(/to be had/)).toBeNull()
})

test('a wrong order is shown as a crossed line, in the drawing and in words', async () => {
  openDebrief(['search', 'accept', 'promise', 'end-well'])
  expect(await screen.findByRole('heading', { name: 'One crossed line' })).toBeTruthy()
  const row = screen.getByRole('row', { name: /Title of accept/, hidden: true })
  expect(row.textContent).toContain('late, after search: 5 of 10')
})

test('every turn tells what was said, why, and the best answer from there, with a way back to it', async () => {
  const room = openDebrief(['accept', 'swear', 'search', 'promise', 'end-well'])
  const card = await screen.findByRole('article', { name: 'Turn 2' })
  expect(card.textContent).toContain('Mrs. Small: “She says talk.”')
  expect(card.textContent).toContain('“I say swear.”')
  expect(card.textContent).toContain('Because of swear.')
  expect(card.textContent).toContain('Best from here')
  fireEvent.click(within(card).getByRole('button', { name: 'What if? Go back to turn 2' }))
  await waitFor(() => expect(location.hash).toBe('#/call/forked'))
  expect(room.forkedAt).toEqual([2])
})

test('all turns show on demand', async () => {
  openDebrief(['accept', 'swear', 'search', 'promise', 'end-well'])
  expect(await screen.findAllByRole('article')).toHaveLength(3)
  fireEvent.click(screen.getByRole('button', { name: 'All 5 turns' }))
  expect(screen.getAllByRole('article')).toHaveLength(5)
})

test('a criterion opens to every point with its reason and what would have earned more', async () => {
  openDebrief(['swear', 'accept', 'search', 'promise', 'end-well'])
  const list = await screen.findByRole('list', { name: 'Every point of Empathy', hidden: true })
  expect(list.textContent).toContain('The answer hurt where it could have understood.')
  expect(list.textContent).toContain('I say accept.')
  expect(list.textContent).toContain('−2')
})

test('the best conversation plays back turn by turn, by its buttons and by the arrow keys', async () => {
  openDebrief(['end-badly'])
  fireEvent.click(await screen.findByRole('button', { name: 'Play the best conversation' }))
  const dialog = await screen.findByRole('dialog', { name: 'The best conversation' })
  expect(dialog.textContent).toContain('Turn 1 of 4')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Next' }))
  expect(dialog.textContent).toContain('“I say search.”')
  fireEvent.keyDown(window, { key: 'ArrowRight' })
  expect(dialog.textContent).toContain('“I say promise.”')
  fireEvent.keyDown(window, { key: 'ArrowLeft' })
  expect(dialog.textContent).toContain('“I say search.”')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('earlier attempts stand beside this one; what-ifs do not count among them', async () => {
  openDebrief(['accept', 'end-well'], {
    others: [
      fakeAttempt({ id: 'older', scenario: 'small', percent: 31 }),
      fakeAttempt({
        id: 'fork',
        scenario: 'small',
        percent: 99,
        forkOf: { attempt: 'older', turn: 1 },
      }),
      fakeAttempt({ id: 'other', scenario: 'another', percent: 12 }),
    ],
  })
  const list = await screen.findByRole('list', { name: 'Results, oldest first' })
  expect(within(list).getAllByRole('listitem')).toHaveLength(2)
  expect(list.textContent).toContain('31%')
  expect(list.textContent).not.toContain('99%')
})

test('forks of this attempt are listed with their results', async () => {
  openDebrief(['accept', 'end-well'], {
    others: [fakeAttempt({ id: 'fork', percent: 87, forkOf: { attempt: 'this-one', turn: 2 } })],
  })
  const link = await screen.findByRole('link', { name: 'From turn 2: 87%' })
  expect(link.getAttribute('href')).toBe('#/debrief/fork')
})

test('the notes of the call and the log stand in the debrief', async () => {
  openDebrief(['promise', 'end-well'])
  expect(await screen.findByText('Call log: two dates')).toBeTruthy()
  expect(screen.getByText('Ring back: Friday')).toBeTruthy()
  expect(screen.getByText('“You are hopeless”')).toBeTruthy()
})
