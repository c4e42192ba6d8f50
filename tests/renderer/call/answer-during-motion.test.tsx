// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { callHost } from './call-host.ts'
import { answer, closeCall, openCall, passes } from './play-call.tsx'
import { smallCopy } from './small-copy.ts'

const PICKED_UP: TimedTurn = { at: 1_000, turn: { kind: 'picked-up', ring: 1 } }

afterEach(closeCall)

const lean = () =>
  document.querySelector('[data-reaction="pleasant"], [data-reaction="unpleasant"]')
const buttons = () => [...document.querySelectorAll('[role=group] button')]

it('an answer given while the face still reacts to the last one is taken, and once', async () => {
  const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
  await openCall(host)
  await answer('Please tell me everything.')
  await passes(180)
  // The face reacts and no word has been said yet; the cards of the next moment take their keys.
  expect(lean()).not.toBeNull()
  const friday = buttons().find((card) => card.textContent?.includes('Friday at ten'))
  const key = friday?.getAttribute('aria-keyshortcuts') ?? ''
  fireEvent.keyDown(document.body, { key })
  fireEvent.keyDown(document.body, { key, repeat: true })
  await passes(60)
  expect(host.stored.map(({ turn }) => turn).slice(1)).toEqual([
    { kind: 'said', moment: 'opening', response: 'tell-me' },
    { kind: 'said', moment: 'asking', response: 'friday' },
  ])
})

it('the cards that are leaving are a picture: nobody can press or hear them', async () => {
  const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
  await openCall(host)
  await answer('Please tell me everything.')
  const leaving = document.querySelector('.leaving')
  expect(leaving?.getAttribute('aria-hidden')).toBe('true')
  expect(leaving?.querySelector('button')).toBeNull()
  await passes(300)
  expect(document.querySelector('.leaving')).toBeNull()
})

it('the face reacts before the words, and its text says the new mood', async () => {
  const host = callHost({ copy: smallCopy(), log: [PICKED_UP] })
  await openCall(host)
  await answer('Please tell me everything.')
  await passes(200)
  expect(lean()?.getAttribute('data-reaction')).toBe('pleasant')
  const words = [...document.querySelectorAll('[class*=caption] span')]
  expect(words.length).toBeGreaterThan(0)
  expect(words.every((word) => word.classList.contains('unsaid'))).toBe(true)
  expect(document.querySelector('[role=img][aria-label*="Mrs. Lind, annoyed"]')).not.toBeNull()
  await passes(3_000)
  expect(lean()).toBeNull()
  expect(document.querySelectorAll('.unsaid').length).toBe(0)
})
