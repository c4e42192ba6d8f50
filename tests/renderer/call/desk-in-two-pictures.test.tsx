// @vitest-environment happy-dom
/** Everything of a call drawn at once would be its longest stretch of work: the desk follows the customer by a picture. */
import { screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { callHost } from './call-host.ts'
import { closeCall, openFirstPicture, passes, press } from './play-call.tsx'
import { smallCopy } from './small-copy.ts'

const PICKED_UP: TimedTurn = { at: 1_000, turn: { kind: 'picked-up', ring: 1 } }

afterEach(closeCall)

const caption = () => document.querySelector('p[lang][aria-hidden=true]')?.textContent
const cards = () => screen.queryAllByRole('button', { name: /Please tell me|Our policy/ })

it('the customer and the line are there in the first picture, and what lies on the desk in the next', async () => {
  await openFirstPicture(callHost({ copy: smallCopy(), log: [PICKED_UP] }))
  expect(caption()).toBe('Where is my parcel? It is a week late!')
  expect(cards()).toEqual([])
  await passes(40)
  expect(cards().length).toBe(2)
  expect(screen.getByRole('textbox')).toBeTruthy()
})

it('the keyboard begins on the screen and stays there when the desk comes, and its keys work', async () => {
  const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
  await openFirstPicture(host)
  const main = screen.getByRole('main')
  expect(document.activeElement).toBe(main)
  await passes(40)
  expect(document.activeElement).toBe(main)
  await press(cards()[0]?.getAttribute('aria-keyshortcuts') ?? '')
  expect(host.stored.length).toBe(2)
})
