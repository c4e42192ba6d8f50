// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { CallLogRecord } from '../../../engine/rewards/attempt-record.ts'
import { fakeAttempt } from '../fake-attempts.ts'
import { openDebrief } from '../debrief/debrief-room.tsx'

afterEach(() => {
  cleanup()
  location.hash = ''
})

const band = async () =>
  within(await screen.findByRole('region', { name: 'What this conversation earned' }))

describe('The band of rewards in the debrief', () => {
  it('praises something that was done, with its turn', async () => {
    openDebrief(['accept', 'search', 'promise', 'end-well'])
    const shown = await band()
    expect(shown.getByRole('heading', { name: 'Worth keeping' })).toBeTruthy()
    expect(
      shown.getByText(/All 3 steps, each in its place, the last of them in turn 3\./),
    ).toBeTruthy()
    expect(shown.getByText('Your first result in this scenario.')).toBeTruthy()
  })

  it('names one step for next time where nothing was earned, and never a fault', async () => {
    openDebrief(['swear', 'policy', 'swear', 'end-badly'])
    const shown = await band()
    expect(shown.getByRole('heading', { name: 'For next time' })).toBeTruthy()
    expect(shown.getByText(/^Begin with turn \d: another answer there/)).toBeTruthy()
    expect(shown.queryByText(/lost|wrong|failed/i)).toBeNull()
  })

  it('says quietly when a call was the best so far, and speaks of a streak', async () => {
    openDebrief(['accept', 'end-well'], {
      others: [earlier(1, 'only-facts'), earlier(2, 'only-facts')],
    })
    const shown = await band()
    expect(shown.getByText('Your best in this scenario so far; before it was 60%.')).toBeTruthy()
    expect(shown.getByText('Facts only, 2 conversations in a row.')).toBeTruthy()
  })

  it('says nothing of a streak that ended', async () => {
    const others = [
      earlier(1, 'only-facts'),
      earlier(2, 'only-facts'),
      earlier(3, 'not-only-facts'),
    ]
    openDebrief(['accept', 'end-well'], { others })
    const shown = await band()
    expect(shown.getByText(/Your best in this scenario/)).toBeTruthy()
    expect(shown.queryByText(/in a row|streak/i)).toBeNull()
  })
})

function earlier(day: number, callLog: CallLogRecord) {
  return fakeAttempt({
    id: `earlier-${day}`,
    scenario: 'small',
    percent: 60,
    startedAt: `2026-11-0${day}T09:00:00.000Z`,
    record: { attitudes: [], callLog, extraMile: null },
  })
}
