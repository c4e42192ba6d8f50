// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { callHost } from '../call/call-host.ts'
import { closeCall, openCall, passes } from '../call/play-call.tsx'
import { smallCopy } from '../call/small-copy.ts'

const LOG: readonly TimedTurn[] = [
  { at: 1_000, turn: { kind: 'picked-up', ring: 1 } },
  { at: 5_000, turn: { kind: 'said', moment: 'opening', response: 'tell-me' } },
  { at: 9_000, turn: { kind: 'said', moment: 'asking', response: 'friday' } },
]
const BROKEN_OFF: readonly TimedTurn[] = [
  ...LOG.slice(0, 2),
  { at: 9_000, turn: { kind: 'hung-up' } },
]

async function openLog(log = LOG) {
  const host = callHost({ copy: smallCopy(), log: [...log] })
  await openCall(host)
  if (log === LOG) {
    fireEvent.keyDown(document.body, { key: 'x' })
    await passes(20)
    fireEvent.keyDown(document.body, { key: 'Enter' })
    await passes(20)
  }
  return host
}

function line(statement: string): HTMLElement {
  const found = screen.getByText(statement).closest('li')
  if (found === null) throw new Error('a statement stands in a line')
  return found
}

afterEach(closeCall)

describe('the call log', () => {
  it('stores what was sorted, what is passed on and when was promised, as one turn', async () => {
    const host = await openLog()
    const late = within(line('The parcel is a week late'))
    fireEvent.click(late.getByRole('radio', { name: 'Fact' }))
    fireEvent.click(late.getByRole('checkbox'))
    fireEvent.click(
      within(line('You never deliver on time')).getByRole('radio', { name: 'Opinion' }),
    )
    fireEvent.click(screen.getByRole('radio', { name: /Friday, 10:00/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Sign and file it' }))
    await passes(50)
    expect(host.stored.at(-1)?.turn).toEqual({
      kind: 'logged',
      statements: [
        { id: 'opening/late', kind: 'fact', passedOn: true },
        { id: 'opening/never', kind: 'opinion', passedOn: false },
      ],
      promises: [{ id: 'asking/friday', by: 'Friday, 10:00' }],
    })
    expect(location.hash).toBe('#/debrief/attempt-1')
  })

  it('is filled in with keys alone', async () => {
    const host = await openLog()
    const first = within(line('The parcel is a week late')).getByRole('radio', { name: 'Fact' })
    first.focus()
    const key = (name: string) => fireEvent.keyDown(document.activeElement!, { key: name })
    key('f')
    key('p')
    key('ArrowDown')
    key('o')
    key('ArrowDown')
    const dates = screen.getAllByRole('radio').filter((stamp) => stamp.textContent?.match(/^\d/))
    key(String(dates.findIndex((stamp) => stamp.textContent?.includes('Friday, 10:00')) + 1))
    fireEvent.click(screen.getByRole('button', { name: 'Sign and file it' }))
    await passes(50)
    expect(host.stored.at(-1)?.turn).toMatchObject({
      statements: [
        { kind: 'fact', passedOn: true },
        { kind: 'opinion', passedOn: false },
      ],
      promises: [{ by: 'Friday, 10:00' }],
    })
  })

  it('asks once before it files open lines, which then count as not sorted', async () => {
    const host = await openLog()
    fireEvent.click(screen.getByRole('button', { name: 'Sign and file it' }))
    await passes(20)
    expect(screen.getByText(/3 lines are still open/)).toBeTruthy()
    expect(host.stored.at(-1)?.turn.kind).toBe('said')
    fireEvent.click(screen.getByRole('button', { name: 'File it as it is' }))
    await passes(50)
    expect(host.stored.at(-1)?.turn).toEqual({
      kind: 'logged',
      statements: [],
      promises: [{ id: 'asking/friday', by: '' }],
    })
  })

  it('holds only what was heard, and says that the call was broken off', async () => {
    await openLog(BROKEN_OFF)
    expect(screen.getByText(/You hung up before/)).toBeTruthy()
    expect(screen.getByText('The parcel is a week late')).toBeTruthy()
    expect(screen.queryByText('What you promised')).toBeNull()
  })
})
