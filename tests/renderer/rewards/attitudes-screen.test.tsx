// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { AttemptRecord } from '../../../engine/rewards/attempt-record.ts'
import { fakeAttempt } from '../fake-attempts.ts'
import { showApp } from '../show-app.tsx'

function showing(day: number, scenario: string) {
  const record: AttemptRecord = {
    attitudes: [{ attitude: 'anticipation', turns: [2, 5], chances: 2 }],
    callLog: 'only-facts',
    extraMile: null,
  }
  return fakeAttempt({
    id: `call-${day}`,
    scenario,
    title: `Call of day ${day}`,
    startedAt: `2026-11-0${day}T09:00:00.000Z`,
    record,
  })
}

const THREE = [showing(1, 'small'), showing(2, 'small'), showing(3, 'another')]

async function card(name: string) {
  const heading = await screen.findByRole('heading', { name })
  const item = heading.closest('li')
  if (item === null) throw new Error('every attitude has a card')
  return within(item)
}

describe('The attitudes', () => {
  it('are all there on the first day, each saying what it means and how it is completed', async () => {
    showApp({}, '#/attitudes')
    const seal = await card('Anticipation')
    expect(seal.getByText('Foresees and prepares.')).toBeTruthy()
    expect(seal.getByText('Not shown yet')).toBeTruthy()
    expect(seal.getByText(/3 calls of 2 different scenarios/)).toBeTruthy()
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(9)
  })

  it('lead from a completed seal to the calls and turns that showed it', async () => {
    showApp({ attempts: THREE }, '#/attitudes')
    const seal = await card('Anticipation')
    expect(seal.getByText('Earned on 3 November 2026')).toBeTruthy()
    const link = seal.getByRole('link', { name: 'Call of day 1, 1 November' })
    expect(link.getAttribute('href')).toBe('#/debrief/call-1')
    expect(seal.getAllByText(/turns 2 and 5/)).toHaveLength(3)
  })

  it('can be reached from the calls taken, beside a streak that is worth a word', async () => {
    showApp({ attempts: THREE }, '#/history')
    const link = await screen.findByRole('link', { name: 'Attitudes' })
    expect(link.getAttribute('href')).toBe('#/attitudes')
    expect(screen.getByText('Facts only, 3 conversations in a row.')).toBeTruthy()
  })
})

describe('Stars', () => {
  it('stand on the poster and in the brief with the best result, and in words', async () => {
    showApp({ attempts: [fakeAttempt()] })
    const poster = await screen.findByRole('link', { name: /Twice charged/ })
    expect(within(poster).getByRole('img', { name: '3 of 3 stars' })).toBeTruthy()
  })

  it('are hidden with everything of their kind where the settings say so', async () => {
    showApp({ attempts: THREE, settings: { rewards: 'off' } }, '#/history')
    expect(await screen.findByRole('heading', { name: 'Calls taken' })).toBeTruthy()
    expect(screen.queryByRole('img', { name: /stars/ })).toBeNull()
    expect(screen.queryByRole('link', { name: 'Attitudes' })).toBeNull()
    expect(screen.queryByText(/conversations in a row/)).toBeNull()
  })
})
