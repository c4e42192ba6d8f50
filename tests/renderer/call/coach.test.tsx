// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { callHost } from './call-host.ts'
import { answer, closeCall, openCall, passes, press } from './play-call.tsx'
import { smallCopy } from './small-copy.ts'

const PICKED_UP: TimedTurn = { at: 1_000, turn: { kind: 'picked-up', ring: 1 } }

function coached(log: readonly TimedTurn[] = [PICKED_UP]) {
  return callHost({ copy: smallCopy(), mode: 'coach', log })
}

afterEach(closeCall)

describe('Coach', () => {
  it('says at once what an answer did, why, and what it was worth', async () => {
    await openCall(coached())
    await answer('Please tell me everything.')
    expect(screen.getByRole('heading', { name: 'What that did' })).toBeTruthy()
    expect(screen.getByText('Listening lets the steam out.')).toBeTruthy()
    expect(screen.getByText('heard')).toBeTruthy()
    expect(screen.getByText(/^Listen: in its place/)).toBeTruthy()
    expect(screen.getByText('Listen to the entire complaint.')).toBeTruthy()
    expect(screen.getByText(/points?$/, { selector: 'b' })).toBeTruthy()
  })

  it('lets no time pass while the feedback lies open', async () => {
    const host = coached()
    await openCall(host)
    await answer('Our policy is a text message.')
    await passes(120_000)
    expect(host.stored.length).toBe(2)
    await press('Enter')
    expect(screen.queryByRole('heading', { name: 'What that did' })).toBeNull()
    expect(screen.getByRole('group', { name: 'What do you say?' })).toBeTruthy()
  })

  it('takes no answer by its number before the feedback is put away', async () => {
    const host = coached()
    await openCall(host)
    await answer('Our policy is a text message.')
    await press('1')
    expect(host.stored.length).toBe(2)
  })

  it('goes back to before the last answer', async () => {
    const host = coached()
    await openCall(host)
    await answer('Our policy is a text message.')
    await press('r')
    expect(host.stored.at(-1)?.turn).toEqual({ kind: 'rewound', to: 0 })
    expect(screen.getByText('Turn 1')).toBeTruthy()
    expect(screen.getByRole('button', { name: /Please tell me everything/ })).toBeTruthy()
  })

  it('goes back to any turn, even from the last line', async () => {
    const host = coached()
    await openCall(host)
    await answer('Please tell me everything.')
    await press('Enter')
    await answer('Very soon.')
    await press('Enter')
    await press('r')
    fireEvent.click(screen.getByRole('button', { name: /Before turn 2/ }))
    await passes(400)
    expect(host.stored.at(-1)?.turn).toEqual({ kind: 'rewound', to: 1 })
    expect(screen.getByText('Turn 2')).toBeTruthy()
    expect(screen.getByRole('button', { name: /Very soon/ })).toBeTruthy()
  })

  it('gives a nudge when asked and puts it away with the moment', async () => {
    await openCall(coached())
    await press('?')
    expect(screen.getByText(/What does she need/)).toBeTruthy()
    await answer('Please tell me everything.')
    expect(screen.queryByText(/What does she need/)).toBeNull()
  })

  it('keeps to itself outside its own mode', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    await press('?')
    await answer('Our policy is a text message.')
    await press('r')
    expect(screen.queryByText(/What does she need/)).toBeNull()
    expect(screen.queryByRole('heading', { name: 'What that did' })).toBeNull()
    expect(host.stored.length).toBe(2)
  })
})
