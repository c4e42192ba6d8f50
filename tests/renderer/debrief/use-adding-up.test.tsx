// @vitest-environment happy-dom
import { act, cleanup, fireEvent, renderHook, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ADDING_UP, useFirstShown, useMoving } from '../../../renderer/debrief/use-adding-up.ts'
import { openDebrief } from './debrief-room.tsx'

/** Every test has an attempt of its own: what has been seen once stays seen. */
let attempts = 0
const openScorecard = () =>
  renderHook(() => useMoving(useFirstShown(`attempt-${attempts}`), ADDING_UP)).result

beforeEach(() => {
  vi.useFakeTimers()
  attempts += 1
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  location.hash = ''
  delete document.documentElement.dataset['motion']
})

describe('the scorecard', () => {
  it('adds up once and is then done', () => {
    const adding = openScorecard()
    expect(adding.current).toBe(true)
    act(() => vi.advanceTimersByTime(ADDING_UP))
    expect(adding.current).toBe(false)
    cleanup()
    expect(openScorecard().current).toBe(false)
  })

  it('is done at once on any key, which keeps its own meaning', () => {
    const adding = openScorecard()
    const heard = vi.fn<(event: KeyboardEvent) => void>()
    document.body.addEventListener('keydown', heard)
    act(() => void fireEvent.keyDown(document.body, { key: 'Tab' }))
    document.body.removeEventListener('keydown', heard)
    expect(adding.current).toBe(false)
    expect(heard).toHaveBeenCalledTimes(1)
    expect(heard.mock.calls[0]?.[0].defaultPrevented).toBe(false)
  })

  it('does not move where motion is reduced', () => {
    document.documentElement.dataset['motion'] = 'reduced'
    expect(openScorecard().current).toBe(false)
  })
})

it('a screen reader finds the final figures from the first moment, while the eye sees them add up', async () => {
  vi.useRealTimers()
  openDebrief(['accept', 'search', 'promise', 'end-well'])
  expect(await screen.findByRole('img', { name: '100 percent' })).toBeTruthy()
  const [row] = document.querySelectorAll('details summary')
  expect(row?.textContent).toMatch(/\d+ of \d+/)
})
