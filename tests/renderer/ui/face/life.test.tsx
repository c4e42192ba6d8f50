// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { MOODS } from '../../../../engine/doctrine/mood.ts'
import type { LookDocument } from '../../../../engine/format/scenario-document.ts'
import { prepareFace } from '../../../../renderer/ui/face/face-address.ts'
import { Face } from '../../../../renderer/ui/face/face.tsx'
import { BLINK, rhythmOf, untilBlink } from '../../../../renderer/ui/face/life.ts'

const LOOK: LookDocument = {
  head: 'grayMedium',
  skin: '#F3C9A5',
  clothing: '#2B5B78',
  hair: '#E4E1D8',
  beard: null,
  glasses: false,
}
const layer = (kind: 'blink' | 'talk') =>
  document.querySelector<SVGElement>(`[data-life="${kind}"]`)?.style.visibility
const passes = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds))

beforeAll(async () => {
  for (const { id } of MOODS)
    for (const moment of ['rest', 'blink', 'talk'] as const) await prepareFace(LOOK, id, moment)
})
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the rhythm of a face', () => {
  it('is the same every time for one customer and another one for the next', () => {
    const blinks = (name: string) => {
      const next = rhythmOf(name)
      return [untilBlink(next), untilBlink(next), untilBlink(next)]
    }
    expect(blinks('Renard')).toEqual(blinks('Renard'))
    expect(blinks('Renard')).not.toEqual(blinks('Dupont'))
    for (const wait of blinks('Renard')) {
      expect(wait).toBeGreaterThanOrEqual(2_600)
      expect(wait).toBeLessThanOrEqual(7_000)
    }
  })
})

describe('a living face', () => {
  it('closes its eyes for a moment and opens them again', () => {
    render(<Face look={LOOK} mood="settled" alive />)
    const wait = untilBlink(rhythmOf(`blink ${JSON.stringify(LOOK)}`))
    expect(layer('blink')).toBe('hidden')
    passes(wait)
    expect(layer('blink')).toBe('visible')
    passes(BLINK)
    expect(layer('blink')).toBe('hidden')
  })

  it('moves its mouth while it speaks, less than ten times a second, and stops when it has spoken', () => {
    const { rerender } = render(<Face look={LOOK} mood="angry" alive speaking />)
    let changes = 0
    let before = layer('talk')
    for (let at = 0; at < 3_000; at += 10) {
      passes(10)
      if (layer('talk') !== before) changes += 1
      before = layer('talk')
    }
    expect(changes).toBeGreaterThan(6)
    expect(changes).toBeLessThan(30)
    rerender(<Face look={LOOK} mood="angry" alive />)
    expect(layer('talk')).toBe('hidden')
  })

  it('has no clocks where it stands still, and none are left when it goes', () => {
    const { unmount } = render(<Face look={LOOK} mood="angry" speaking />)
    expect(vi.getTimerCount()).toBe(0)
    unmount()
    const living = render(<Face look={LOOK} mood="angry" alive />)
    expect(vi.getTimerCount()).toBeGreaterThan(0)
    living.unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})
