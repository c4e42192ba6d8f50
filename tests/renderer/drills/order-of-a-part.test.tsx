// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { DrillRound } from '../../../contract/drill-messages.ts'
import { showApp } from '../show-app.tsx'

const ROUND: DrillRound = {
  id: 'r1',
  learner: 'amira',
  origin: 'today',
  drill: null,
  seed: 1,
  startedAt: '2026-11-23T08:00:00.000Z',
  tasks: [
    {
      form: 'order',
      drill: 'd',
      kind: 'order',
      language: 'en',
      title: 'A complaint in seven sentences',
      prompt: 'In which order do you say them?',
      principle: 'listen',
      items: ['first', 'second'].map((id) => ({ id, text: id, why: '', principle: 'listen' })),
      dealt: ['second', 'first'],
      partOf: { first: 3, all: 7 },
    },
  ],
  log: [],
}

test('a part of an order says so, and its rungs carry the numbers that they have in the whole', async () => {
  showApp({ round: ROUND }, '#/drill/r1')
  expect(
    await screen.findByText(/Here are 2 of the 7 that follow each other, numbers 3 to 4/),
  ).toBeTruthy()
  const ladder = screen.getByRole('region', { name: 'Ladder' })
  const rungs = within(ladder).getAllByRole('listitem')
  expect(rungs.map(({ textContent }) => textContent)).toEqual(['3Rung 3, empty', '4Rung 4, empty'])
})
