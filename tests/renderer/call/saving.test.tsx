// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { callHost } from './call-host.ts'
import { answer, closeCall, openCall, passes, press } from './play-call.tsx'
import { smallCopy } from './small-copy.ts'

const PICKED_UP: TimedTurn = { at: 1_000, turn: { kind: 'picked-up', ring: 1 } }
const FULL = { code: 'NOT_SAVED', message: 'There is no room left on the disk.' }

afterEach(closeCall)

describe('a call whose turns cannot be saved', () => {
  it('says so, goes on, and sends every turn again in order until all are saved', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    host.failWith = FULL
    await answer('Please tell me everything.')
    expect(screen.getByRole('alert').textContent).toContain('1 turn is kept in this window')
    expect(screen.getByRole('alert').textContent).toContain(FULL.message)
    await answer('I ring you on Friday at ten.')
    expect(screen.getByRole('alert').textContent).toContain('2 turns are kept')
    expect(screen.getByRole('heading', { name: 'The call is over.' })).toBeTruthy()
    expect(host.stored).toEqual([PICKED_UP])
    host.failWith = null
    await passes(11_000)
    expect(host.stored.map(({ turn }) => turn)).toEqual([
      PICKED_UP.turn,
      { kind: 'said', moment: 'opening', response: 'tell-me' },
      { kind: 'said', moment: 'asking', response: 'friday' },
    ])
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByText('Everything is saved again.').getAttribute('role')).toBe('status')
  })

  it('can be sent again at once', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    host.failWith = FULL
    await answer('Please tell me everything.')
    host.failWith = null
    fireEvent.click(screen.getByRole('button', { name: 'Try now' }))
    await passes(20)
    expect(host.stored.length).toBe(2)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('holds back the closing of the window as long as something is unsaved', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    const closing = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(closing()).toBe(true)
    host.failWith = FULL
    await answer('Please tell me everything.')
    expect(closing()).toBe(false)
  })

  it('shows a turn that the host refuses as not taken, and offers the stored call', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    host.failWith = { code: 'REFUSED', message: 'Another window went on with this call.' }
    await answer('Please tell me everything.')
    expect(screen.getByRole('alert').textContent).toContain('Another window went on')
    expect(screen.getByRole('button', { name: 'Load it as it is stored' })).toBeTruthy()
    expect(screen.getByText('Turn 1')).toBeTruthy()
  })
})

describe('the notes', () => {
  it('are saved a moment after the last key, and their letters are not keys of the call', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP], notes: 'late' })
    await openCall(host)
    await press('n')
    const pad = screen.getByRole('textbox', { name: 'Notes' })
    expect(document.activeElement).toBe(pad)
    await press('1')
    await press('h')
    expect(host.stored.length).toBe(1)
    fireEvent.change(pad, { target: { value: 'late by 1 week' } })
    expect(host.notes()).toBe('late')
    await passes(500)
    expect(host.notes()).toBe('late by 1 week')
    await press('Escape')
    expect(document.activeElement).not.toBe(pad)
  })

  it('say that they are not saved, and are sent again', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    host.failWith = FULL
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Lyon' } })
    await passes(500)
    expect(screen.getByText('Not saved yet')).toBeTruthy()
    host.failWith = null
    await passes(4_000)
    expect(host.notes()).toBe('Lyon')
    expect(screen.queryByText('Not saved yet')).toBeNull()
  })

  it('are saved when the screen is left in the middle of a word', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Ly' } })
    closeCall()
    await Promise.resolve()
    expect(host.notes()).toBe('Ly')
  })
})
