// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { LearnerProgress } from '../../../contract/progress-messages.ts'
import { areasOf } from '../../../engine/progress/area-progress.ts'
import { showApp } from '../show-app.tsx'

const CALLS = [60, 65, 40, 45].map((share, place) => ({
  startedAt: new Date(Date.UTC(2026, 10, 3 + place)).toISOString(),
  difficulty: 1 + place,
  shares: { empathy: share, 'procedure-order': 90 },
}))

const PROGRESS: LearnerProgress = {
  calls: 4,
  drills: 0,
  areas: areasOf(CALLS, []),
  procedures: [
    {
      procedure: 'complaint-7',
      title: 'Seven steps for a complaint',
      calls: 3,
      steps: [
        { step: 'accept', title: 'Accept', inOrder: 3, late: 0, missing: 0 },
        { step: 'listen', title: 'Listen', inOrder: 1, late: 1, missing: 1 },
      ],
      weakest: 'listen',
    },
  ],
  ideas: [
    {
      reason: { kind: 'area', area: 'empathy', level: 52 },
      target: { kind: 'scenario', id: 'angry-caller', title: 'The angry caller' },
    },
    {
      reason: {
        kind: 'step',
        procedure: 'Seven steps for a complaint',
        step: 'Listen',
        late: 1,
        missing: 1,
        calls: 3,
      },
      target: { kind: 'scenario', id: 'twice-charged', title: 'Twice charged' },
    },
  ],
}

test('each skill stands there with its level, its trend in honest words, its evidence and its table', async () => {
  showApp({ progress: PROGRESS }, '#/progress')
  const card = (await screen.findByRole('heading', { name: 'Empathy' })).closest('li')
  if (card === null) throw new Error('the heading stands in a card')
  expect(card.textContent).toContain('53%')
  expect(card.textContent).toContain('points below before, on harder calls')
  expect(card.textContent).toContain('4 calls, 0 drills')
  expect(
    within(card).getByRole('img', { name: /^Empathy: 4 results from 60% to 45%/ }),
  ).toBeTruthy()
  expect(card.querySelectorAll('tbody tr')).toHaveLength(4)
})

test('a skill that nothing has shown says so, without a figure', async () => {
  showApp({ progress: PROGRESS }, '#/progress')
  const card = (await screen.findByRole('heading', { name: 'Phrases' })).closest('li')
  expect(card?.textContent).toContain('Nothing yet')
  expect(card?.querySelector('svg')).toBeNull()
})

test('each procedure names its weakest step, and what to play next comes with its reason', async () => {
  showApp({ progress: PROGRESS }, '#/progress')
  expect(await screen.findByText('Worth practising: Listen')).toBeTruthy()
  expect(
    screen.getByText(
      '“Listen” (Seven steps for a complaint) came late or not at all in 2 of 3 calls.',
    ),
  ).toBeTruthy()
  const link = screen.getByRole('link', { name: 'Read the brief of “The angry caller”' })
  expect(link.getAttribute('href')).toBe('#/brief/angry-caller')
})

test('a newcomer is told where to begin', async () => {
  showApp({}, '#/progress')
  expect(await screen.findByRole('link', { name: 'Choose a call' })).toBeTruthy()
  expect(screen.queryByText('Skills')).toBeNull()
})

test('after a first drill nobody says that no weakness shows: there is too little to go by', async () => {
  const areas = areasOf(CALLS.slice(0, 1), [])
  showApp({ progress: { ...PROGRESS, areas, procedures: [], ideas: [] } }, '#/progress')
  expect(await screen.findByText(/^Too little to go by yet/)).toBeTruthy()
  expect(screen.queryByText(/No weakness shows/)).toBeNull()
})

test('where enough is known and well in hand no weakness shows', async () => {
  showApp({ progress: { ...PROGRESS, procedures: [], ideas: [] } }, '#/progress')
  expect(await screen.findByText(/^No weakness shows so far/)).toBeTruthy()
})
