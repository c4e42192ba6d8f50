// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { keepEarlyPresses, type EarlyPresses } from '../../../renderer/start/early-presses.ts'
import { fakePausedAttempt } from '../fake-attempts.ts'
import { answersWith, comeToLife } from './come-to-life.tsx'

afterEach(() => {
  location.hash = ''
})

/** Keeps what `act` does to the page that the host has drawn. */
function before(act: () => void): (place: HTMLElement) => EarlyPresses {
  return (place) => {
    const presses = keepEarlyPresses(place)
    act()
    return presses
  }
}

test('a button that was pressed before anything listened does what it does', async () => {
  const open = before(() => screen.getByRole('button', { name: /Amira Benali/ }).click())
  expect(await comeToLife(answersWith({}), open)).toEqual([])
  expect(await screen.findByRole('menu')).toBeTruthy()
})

test('what was written into the search is searched for', async () => {
  const write = before(() => {
    const field = screen.getByRole<HTMLInputElement>('searchbox')
    field.value = 'haddad'
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  expect(await comeToLife(answersWith({}), write)).toEqual([])
  await waitFor(() => expect(screen.getByText('1 line found')).toBeTruthy())
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('haddad')
})

test('a kind that was chosen is shown, once', async () => {
  const choose = before(() => screen.getByRole('radio', { name: 'Consultation' }).click())
  expect(await comeToLife(answersWith({}), choose)).toEqual([])
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Consultation' }).checked).toBe(true)
  await waitFor(() => expect(screen.getAllByText('1 line found')).toHaveLength(1))
})

test('a key counts, such as Space for the call on hold', async () => {
  const press = before(() => fireEvent.keyDown(document.body, { key: ' ' }))
  expect(await comeToLife(answersWith({ attempts: [fakePausedAttempt()] }), press)).toEqual([])
  await waitFor(() => expect(location.hash).toBe('#/call/attempt-on-hold'))
})

test('a link that was followed is followed once, by the window itself', async () => {
  let replayed = 0
  const presses = (place: HTMLElement): EarlyPresses => {
    const kept = keepEarlyPresses(place)
    const link = screen.getByRole('link', { name: /^Twice charged/ })
    link.click()
    link.addEventListener('click', () => (replayed += 1))
    return kept
  }
  expect(await comeToLife(answersWith({}), presses)).toEqual([])
  expect(replayed).toBe(0)
})

test('after the program has taken over nothing is done twice', async () => {
  let kept: EarlyPresses | null = null
  await comeToLife(answersWith({}), (place) => (kept = keepEarlyPresses(place)))
  const trigger = screen.getByRole('button', { name: /Amira Benali/ })
  let clicks = 0
  trigger.addEventListener('click', () => (clicks += 1))
  trigger.click()
  ;(kept as EarlyPresses | null)?.replay()
  expect(clicks).toBe(1)
})
