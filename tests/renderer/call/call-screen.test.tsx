// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { TimedTurn, Turn } from '../../../engine/attempt/turn.ts'
import { callHost } from './call-host.ts'
import { answer, closeCall, openCall, passes, press } from './play-call.tsx'
import { smallCopy } from './small-copy.ts'

const PICKED_UP: TimedTurn = { at: 1_000, turn: { kind: 'picked-up', ring: 1 } }
const HEARD: TimedTurn = {
  at: 5_000,
  turn: { kind: 'said', moment: 'opening', response: 'tell-me' },
}

function kinds(turns: readonly TimedTurn[]): readonly Turn['kind'][] {
  return turns.map(({ turn }) => turn.kind)
}

afterEach(closeCall)

describe('a telephone that rings', () => {
  it('is picked up with the space bar, and the ring is stored', async () => {
    const host = callHost({ copy: smallCopy() })
    await openCall(host)
    await passes(4_500)
    await press(' ')
    expect(host.stored.map(({ turn }) => turn)).toEqual([{ kind: 'picked-up', ring: 2 }])
    await passes(500)
    expect(screen.getByRole('group', { name: 'What do you say?' })).toBeTruthy()
  })

  it('is missed after three rings, and can be rung again', async () => {
    const host = callHost({ copy: smallCopy() })
    await openCall(host)
    await passes(12_500)
    expect(kinds(host.stored)).toEqual(['missed'])
    fireEvent.click(screen.getByRole('button', { name: 'Call back' }))
    await passes(50)
    expect(location.hash).toBe('#/call/attempt-2')
  })

  it('waits as long as it takes where timers are off, and still counts as in time', async () => {
    const host = callHost({ copy: smallCopy(), settings: { patience: 'off' } })
    await openCall(host)
    await passes(60_000)
    await press(' ')
    expect(host.stored.map(({ turn }) => turn)).toEqual([{ kind: 'picked-up', ring: 2 }])
  })

  it('does not ring where the customer stands at the counter', async () => {
    const host = callHost({ copy: smallCopy('counter') })
    await openCall(host)
    await passes(60_000)
    expect(host.stored).toEqual([])
    expect(screen.getByText('Mrs. Lind is at the counter')).toBeTruthy()
    await press(' ')
    expect(host.stored.map(({ turn }) => turn)).toEqual([{ kind: 'picked-up', ring: 0 }])
  })
})

describe('the call', () => {
  it('says each line once to a screen reader and appears word by word to the eye', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    const line = 'Mrs. Lind, angry: Where is my parcel? It is a week late!'
    // A region that comes with its words is not read out: it is filled once it is known.
    expect(screen.queryByText(line)).toBeNull()
    const unsaid = () => document.querySelectorAll('.unsaid').length
    await passes(28 * 2)
    const early = unsaid()
    expect(early).toBeGreaterThan(0)
    await passes(28 * 20)
    expect(unsaid()).toBe(0)
    expect(screen.getByText(line).getAttribute('role')).toBe('status')
  })

  it('shows the whole line on any other key', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP], settings: { typing: 'slow' } })
    await openCall(host)
    await press('x')
    expect(document.querySelectorAll('.unsaid').length).toBe(0)
    expect(host.stored.length).toBe(1)
  })

  it('stores an answer before it goes on, and takes the key even while the line is still being said', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    await answer('Please tell me everything.')
    expect(host.stored[1]?.turn).toEqual({
      kind: 'said',
      moment: 'opening',
      response: 'tell-me',
    })
    await passes(160)
    expect(screen.getByText(/And when do I get it\?/, { selector: '[role=status]' })).toBeTruthy()
    expect(screen.getByText('up 15 this turn')).toBeTruthy()
  })

  it('takes one answer for one key, however fast keys follow each other', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    fireEvent.keyDown(document.body, { key: '1' })
    fireEvent.keyDown(document.body, { key: '1' })
    fireEvent.keyDown(document.body, { key: '2', repeat: true })
    await passes(20)
    expect(kinds(host.stored)).toEqual(['picked-up', 'said'])
  })

  it('goes on exactly where its log ends', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP, HEARD] })
    await openCall(host)
    expect(screen.getByText('Turn 2')).toBeTruthy()
    await passes(160)
    expect(screen.getByText(/And when do I get it\?/, { selector: '[role=status]' })).toBeTruthy()
  })

  it('offers the answers of a turn in the same order again', async () => {
    const order = async () => {
      await openCall(callHost({ copy: smallCopy(), log: [PICKED_UP], seed: 99 }))
      const cards = document.querySelectorAll('[role=group] button')
      const words = [...cards].map((card) => card.textContent)
      closeCall()
      return words
    }
    expect(await order()).toEqual(await order())
  })

  it('shows no steps and a shrinking patience in Exam, and the steps in Practice', async () => {
    await openCall(callHost({ copy: smallCopy(), log: [PICKED_UP], mode: 'exam' }))
    expect(screen.queryByText('Complaint, 3 steps')).toBeNull()
    await passes(1_000)
    expect(screen.getByRole('timer', { name: '20 seconds left' })).toBeTruthy()
    await passes(6_000)
    expect(screen.queryByRole('timer', { name: '20 seconds left' })).toBeNull()
    closeCall()
    await openCall(callHost({ copy: smallCopy(), log: [PICKED_UP] }))
    expect(screen.getByText('Complaint, 3 steps')).toBeTruthy()
  })

  it('asks before it breaks off', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    await press('e')
    expect(screen.getByRole('alertdialog', { name: 'Hang up now?' })).toBeTruthy()
    expect(kinds(host.stored)).toEqual(['picked-up'])
    fireEvent.click(screen.getByRole('button', { name: 'Hang up' }))
    await passes(400)
    expect(kinds(host.stored)).toEqual(['picked-up', 'hung-up'])
  })

  it('lets the last line stand until the trainee goes on to the call log', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP, HEARD] })
    await openCall(host)
    await answer('I ring you on Friday at ten.')
    await passes(60_000)
    expect(screen.getByRole('heading', { name: 'The call is over.' })).toBeTruthy()
    await press('Enter')
    await press('Enter')
    expect(screen.getByRole('heading', { name: 'The call log' })).toBeTruthy()
  })
})

describe('silence', () => {
  it('becomes a turn when the patience of the moment is over', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    await passes(19_000)
    expect(kinds(host.stored)).toEqual(['picked-up'])
    await passes(3_000)
    expect(host.stored[1]?.turn).toEqual({ kind: 'silent', moment: 'opening' })
    expect(screen.getByText(/Hello\?/, { selector: '[role=status]' })).toBeTruthy()
  })

  it('waits twice as long, or for ever, where the settings say so', async () => {
    const double = callHost({
      copy: smallCopy(),
      log: [PICKED_UP],
      settings: { patience: 'double' },
    })
    await openCall(double)
    await passes(39_000)
    expect(kinds(double.stored)).toEqual(['picked-up'])
    await passes(3_000)
    expect(kinds(double.stored)).toEqual(['picked-up', 'silent'])
    closeCall()
    const off = callHost({ copy: smallCopy(), log: [PICKED_UP], settings: { patience: 'off' } })
    await openCall(off)
    await passes(120_000)
    expect(kinds(off.stored)).toEqual(['picked-up'])
  })

  it('knows only the scenario’s patience in Exam', async () => {
    const host = callHost({
      copy: smallCopy(),
      log: [PICKED_UP],
      mode: 'exam',
      settings: { patience: 'off' },
    })
    await openCall(host)
    await passes(23_000)
    expect(kinds(host.stored)).toEqual(['picked-up', 'silent'])
  })

  it('stands still on hold and goes on where it stood', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    await passes(15_000)
    await press('h')
    expect(screen.getByRole('heading', { name: 'Mrs. Lind is on hold' })).toBeTruthy()
    await passes(300_000)
    expect(kinds(host.stored)).toEqual(['picked-up', 'held'])
    await press('h')
    await passes(3_000)
    expect(kinds(host.stored)).toEqual(['picked-up', 'held', 'resumed'])
    await passes(5_000)
    expect(kinds(host.stored)).toEqual(['picked-up', 'held', 'resumed', 'silent'])
  })
})

describe('keys without Ctrl', () => {
  it('are left to assistive technology where the settings say so, and every button still works', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP], settings: { singleKeys: 'off' } })
    await openCall(host)
    await passes(5_000)
    await press('1')
    await press('f')
    expect(host.stored).toEqual([PICKED_UP])
    expect(screen.queryByRole('dialog')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: /case file/i }))
    await passes(50)
    expect(screen.getByRole('dialog')).toBeTruthy()
  })
})
