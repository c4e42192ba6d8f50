// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeAttempt, fakePausedAttempt } from '../fake-attempts.ts'
import { showApp } from '../show-app.tsx'

const ATTEMPTS = [
  fakeAttempt({
    id: 'older',
    startedAt: '2026-11-01T09:30:00.000Z',
    percent: 64,
    outcome: 'neutral',
  }),
  fakeAttempt({ id: 'newer', startedAt: '2026-11-20T09:30:00.000Z' }),
  fakePausedAttempt({ startedAt: '2026-11-21T09:30:00.000Z' }),
  fakeAttempt({
    id: 'missed',
    phase: 'missed',
    percent: null,
    startedAt: '2026-10-01T09:30:00.000Z',
  }),
]

function rows(): readonly HTMLElement[] {
  return within(screen.getByRole('main')).getAllByRole('listitem')
}

test('calls stand newest first, each with its result and its way on', async () => {
  showApp({ attempts: ATTEMPTS }, '#/history')
  await screen.findByRole('heading', { name: 'Calls taken' })
  const texts = rows().map((row) => row.textContent ?? '')
  expect(texts[0]).toContain('On hold at turn 4')
  expect(texts[1]).toContain('92%, loyal')
  expect(texts[2]).toContain('64%, neutral')
  expect(texts[3]).toContain('Missed')
  const [paused, finished, , missed] = rows()
  if (paused === undefined || finished === undefined || missed === undefined)
    throw new Error('four rows')
  expect(within(paused).getByRole('link', { name: 'Take up again' })).toBeTruthy()
  expect(
    within(finished).getByRole('link', { name: 'Open the debrief' }).getAttribute('href'),
  ).toBe('#/debrief/newer')
  expect(within(missed).queryByRole('link')).toBeNull()
})

test('the filter shows finished calls or those on hold', async () => {
  showApp({ attempts: ATTEMPTS }, '#/history')
  fireEvent.click(await screen.findByRole('radio', { name: 'On hold' }))
  expect(rows()).toHaveLength(1)
  fireEvent.click(screen.getByRole('radio', { name: 'Finished' }))
  expect(rows()).toHaveLength(3)
})

test('only an unfinished call can be given up, and only after a question', async () => {
  showApp({ attempts: ATTEMPTS }, '#/history')
  await screen.findByRole('heading', { name: 'Calls taken' })
  const buttons = screen.getAllByRole('button', { name: /^Give up: The angry caller/ })
  expect(buttons).toHaveLength(1)
  const [giveUp] = buttons
  if (giveUp === undefined) throw new Error('one button')
  fireEvent.click(giveUp)
  const dialog = await screen.findByRole('alertdialog', { name: 'Give this call up?' })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }))
  expect(rows()).toHaveLength(4)
})

test('a call that was given up stays in the history and is not offered again, here or in the library', async () => {
  showApp({ attempts: [fakePausedAttempt({ givenUp: true })] }, '#/history')
  await screen.findByRole('heading', { name: 'Calls taken' })
  expect(rows()[0]?.textContent).toContain('Given up at turn 4')
  expect(screen.queryByRole('link', { name: 'Take up again' })).toBeNull()
  location.hash = '#/'
  expect(await screen.findByRole('region', { name: 'Lines waiting' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /off hold/ })).toBeNull()
})

test('an empty history says what will be here and leads to the calls', async () => {
  showApp({ attempts: [] }, '#/history')
  expect(await screen.findByRole('heading', { name: 'No calls yet' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Choose a call' })).toBeTruthy()
})
