// @vitest-environment happy-dom
/** Where lines stand whole at once the next one is painted before the rest of the screen: never before the disk has it. */
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { callHost, type CallHost } from './call-host.ts'
import { closeCall, openCall, passes, press } from './play-call.tsx'
import { smallCopy } from './small-copy.ts'

const PICKED_UP: TimedTurn = { at: 1_000, turn: { kind: 'picked-up', ring: 1 } }
const FIRST = 'Where is my parcel? It is a week late!'
const NEXT = 'And when do I get it?'

afterEach(closeCall)

/** A call whose lines stand whole at once, on a disk that answers only when it is told to. */
async function openOnSlowDisk(): Promise<{ host: CallHost; diskAnswers: () => Promise<void> }> {
  const host = callHost({
    copy: smallCopy(),
    log: [PICKED_UP],
    settings: { typing: 'off', motion: 'reduced' },
  })
  const { append } = host.client.attempts
  let waiting: (() => void)[] = []
  const slow: typeof append = async (...input) => {
    await new Promise<void>((resolve) => waiting.push(resolve))
    return append(...input)
  }
  Object.assign(host.client.attempts, { append: slow })
  await openCall(host)
  await passes(300)
  const diskAnswers = () =>
    act(async () => {
      for (const go of waiting) go()
      waiting = []
    })
  return { host, diskAnswers }
}

const caption = () => document.querySelector('p[lang][aria-hidden=true]')?.textContent
const card = (words: string) => screen.getByRole('button', { name: new RegExp(words) })
const keyOf = (words: string) => card(words).getAttribute('aria-keyshortcuts') ?? ''
const heard = () => document.querySelector('p[role=status][lang]')?.textContent ?? ''

it('nothing of the next line is anywhere on the page before the disk has the answer', async () => {
  const { host, diskAnswers } = await openOnSlowDisk()
  await press(keyOf('Please tell me'))
  await passes(1_000)
  expect(host.stored).toEqual([PICKED_UP])
  expect(document.body.innerHTML).not.toContain(NEXT)
  expect(caption()).toBe(FIRST)
  expect(heard()).toContain(FIRST)
  await diskAnswers()
  expect(host.stored.length).toBe(2)
  expect(caption()).toBe(NEXT)
})

it('a disk that takes its time shows the card as pressed, and a quick one draws nothing in between', async () => {
  const { diskAnswers } = await openOnSlowDisk()
  const pressed = card('Please tell me')
  await press(keyOf('Please tell me'))
  expect(pressed.getAttribute('aria-disabled')).toBe('false')
  await passes(100)
  expect(pressed.getAttribute('aria-disabled')).toBe('true')
  await diskAnswers()
  await passes(50)
  expect(card('Friday at ten').getAttribute('aria-disabled')).toBe('false')
})

it('the line comes first, the rest follows with the next picture, and a screen reader hears the line once', async () => {
  const { diskAnswers } = await openOnSlowDisk()
  const said: string[] = []
  const region = document.querySelector('p[role=status][lang]')
  if (region === null) throw new Error('Nothing is heard.')
  new MutationObserver(() => said.push(heard())).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  })
  await press(keyOf('Please tell me'))
  await diskAnswers()
  expect(caption()).toBe(NEXT)
  expect(screen.getByText('Turn 1')).toBeTruthy()
  expect(said).toEqual([])
  await passes(50)
  expect(caption()).toBe(NEXT)
  expect(screen.getByText('Turn 2')).toBeTruthy()
  expect(card('Friday at ten')).toBeTruthy()
  expect(said).toEqual([`Mrs. Lind, annoyed: ${NEXT}`])
})

it('a key that is quicker than the rest of the screen counts for the moment that the line began', async () => {
  const { host, diskAnswers } = await openOnSlowDisk()
  await press(keyOf('Please tell me'))
  await diskAnswers()
  expect(screen.getByText('Turn 1')).toBeTruthy()
  fireEvent.keyDown(document.body, { key: '1' })
  await passes(10)
  await diskAnswers()
  expect(host.stored.length).toBe(3)
  expect(host.stored[2]?.turn).toMatchObject({ kind: 'said', moment: 'asking' })
})

it('a press on a card of the last moment takes nothing: the cards of the next one come first', async () => {
  const { host, diskAnswers } = await openOnSlowDisk()
  const old = card('Our policy')
  await press(keyOf('Please tell me'))
  await diskAnswers()
  fireEvent.pointerDown(old)
  fireEvent.click(old)
  expect(screen.getByText('Turn 2')).toBeTruthy()
  await passes(50)
  await diskAnswers()
  expect(host.stored.length).toBe(2)
})

it('an answer that the host refuses brings no line at all', async () => {
  const { host, diskAnswers } = await openOnSlowDisk()
  host.failWith = { code: 'REFUSED', message: 'Another window went on with this call.' }
  await press(keyOf('Please tell me'))
  await diskAnswers()
  await passes(1_000)
  expect(screen.getByRole('alert').textContent).toContain('Another window went on')
  expect(document.body.innerHTML).not.toContain(NEXT)
  expect(caption()).toBe(FIRST)
})

it('an answer that cannot be saved is shown under the banner that says so, all at once', async () => {
  const { host, diskAnswers } = await openOnSlowDisk()
  host.failWith = { code: 'NOT_SAVED', message: 'There is no room left on the disk.' }
  await press(keyOf('Please tell me'))
  await diskAnswers()
  expect(screen.getByRole('alert').textContent).toContain('1 turn is kept in this window')
  expect(screen.getByText('Turn 2')).toBeTruthy()
  expect(caption()).toBe(NEXT)
})
