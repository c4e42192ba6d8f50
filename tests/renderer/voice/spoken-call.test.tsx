// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { callHost } from '../call/call-host.ts'
import { answer, closeCall, openCall, passes, press } from '../call/play-call.tsx'
import { smallCopy } from '../call/small-copy.ts'
import { type FakeSynthesis, stubSynthesis } from './fake-synthesis.ts'

// The window's own machine is kept from screen to screen; here each test brings its own.
vi.mock('../../../renderer/voice/window-machine.ts', async () => {
  const { freshMachine } = await import('./fake-synthesis.ts')
  return { windowMachine: freshMachine }
})

const PICKED_UP: TimedTurn = { at: 1_000, turn: { kind: 'picked-up', ring: 1 } }

let synthesis: FakeSynthesis
beforeEach(() => {
  synthesis = stubSynthesis()
})
afterEach(() => {
  closeCall()
  vi.unstubAllGlobals()
})

function unsaid(): number {
  return document.querySelectorAll('.unsaid').length
}

/** Opens the call and has the voice begin its first sentence. */
async function hearTheCustomer(): Promise<ReturnType<typeof callHost>> {
  const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
  await openCall(host)
  await passes(300)
  expect(synthesis.text).toBe('Where is my parcel? ')
  act(() => synthesis.tell('start'))
  return host
}

describe('a customer who is heard', () => {
  it('speaks in the tone of the mood that the face shows, and the caption follows the words', async () => {
    await hearTheCustomer()
    expect(synthesis.spoken[0]?.rate).toBeGreaterThan(1.05)
    const before = unsaid()
    act(() => synthesis.tell('boundary', 'Where is '.length))
    expect(unsaid()).toBeLessThan(before)
    expect(unsaid()).toBeGreaterThan(0)
    act(() => synthesis.tell('end'))
    await passes(700)
    expect(synthesis.text).toBe('It is a week late!')
    act(() => synthesis.tell('start'))
    act(() => synthesis.tell('end'))
    expect(unsaid()).toBe(0)
  })

  it('is said once by the live region, whatever the voice does', async () => {
    await hearTheCustomer()
    act(() => synthesis.tell('end'))
    await passes(2_000)
    expect(screen.getAllByText(/Where is my parcel\?/, { selector: '[role=status]' }).length).toBe(
      1,
    )
  })

  it('falls silent at once when the trainee answers, and the answer is taken', async () => {
    const host = await hearTheCustomer()
    await answer('Please tell me everything.')
    expect(host.stored.length).toBe(2)
    expect(synthesis.isSpeaking).toBe(false)
    await passes(1_000)
    expect(synthesis.text).toBe('And when do I get it?')
  })

  it('falls silent on any other key, which shows the whole line', async () => {
    const host = await hearTheCustomer()
    await press('x')
    expect(unsaid()).toBe(0)
    expect(synthesis.isSpeaking).toBe(false)
    expect(host.stored.length).toBe(1)
  })

  it('says the line again on S, while its words stay', async () => {
    await hearTheCustomer()
    await press('x')
    expect(synthesis.spoken.length).toBe(1)
    await press('s')
    expect(synthesis.spoken.length).toBe(2)
    expect(unsaid()).toBe(0)
    await press('x')
    fireEvent.click(screen.getByRole('button', { name: 'Say again' }))
    expect(synthesis.spoken.length).toBe(3)
  })

  it('is patient for as long as they speak themselves', async () => {
    const host = await hearTheCustomer()
    for (let second = 0; second < 25; second += 1) {
      act(() => synthesis.tell('boundary', 0))
      await passes(1_000)
    }
    expect(host.stored.length).toBe(1)
  })

  it('is silent on hold and goes on afterwards', async () => {
    await hearTheCustomer()
    await press('h')
    expect(synthesis.isSpeaking).toBe(false)
    await passes(5_000)
    expect(synthesis.spoken.length).toBe(1)
    await press('h')
    await passes(500)
    expect(synthesis.spoken.length).toBe(2)
  })

  it('is silent once muted, and the words go on', async () => {
    await hearTheCustomer()
    await press('m')
    expect(synthesis.isSpeaking).toBe(false)
    expect(screen.queryByRole('button', { name: 'Say again' })).toBeNull()
    await passes(1_000)
    expect(unsaid()).toBe(0)
  })

  it('is silent once the screen is left', async () => {
    await hearTheCustomer()
    closeCall()
    expect(synthesis.isSpeaking).toBe(false)
  })

  it('writes and does not speak in a chat', async () => {
    const opened: TimedTurn = { at: 0, turn: { kind: 'picked-up', ring: 0 } }
    await openCall(callHost({ copy: smallCopy('chat'), log: [opened] }))
    await passes(3_000)
    expect(synthesis.spoken).toEqual([])
    expect(screen.queryByRole('button', { name: 'Say again' })).toBeNull()
  })

  it('that the browser keeps silent asks for a key, and is heard with it', async () => {
    await openCall(callHost({ copy: smallCopy(), log: [PICKED_UP] }))
    await passes(300)
    act(() => synthesis.tell('error', 0, 'not-allowed'))
    expect(screen.getByText('Press any key to hear the customer')).toBeTruthy()
    await passes(1_000)
    expect(unsaid()).toBe(0)
    await press('x')
    await passes(50)
    expect(synthesis.spoken.length).toBe(2)
    expect(screen.queryByText('Press any key to hear the customer')).toBeNull()
  })

  it('whose voice never starts is answered all the same', async () => {
    const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
    await openCall(host)
    await passes(4_000)
    expect(unsaid()).toBe(0)
    await answer('Please tell me everything.')
    expect(host.stored.length).toBe(2)
  })
})
