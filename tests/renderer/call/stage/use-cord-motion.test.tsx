// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { useRef, type ReactElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useCordMotion, type CordCourse } from '../../../../renderer/call/stage/use-cord-motion.ts'
import type { CordShape } from '../../../../renderer/ui/cord/cord-morph.ts'
import { cordPath, pathThrough } from '../../../../renderer/ui/cord/cord-path.ts'

const FROM = { x: 0, y: 40 }
const TO = { x: 400, y: 40 }
const COURSE: CordCourse = { from: FROM, to: TO, scale: 1, pathOf: pathThrough }

function Line(props: { readonly shape: CordShape; readonly cuts?: boolean }): ReactElement {
  const line = useRef<SVGGElement>(null)
  useCordMotion(line, props.shape, COURSE, props.cuts === true)
  return (
    <svg>
      <g ref={line}>
        <path data-testid="cord" />
        <path />
      </g>
    </svg>
  )
}

const drawn = () => [...document.querySelectorAll('path')].map((path) => path.getAttribute('d'))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the cord on the stage', () => {
  it('is drawn at once, both its lines alike, and asks for no frame while nothing changes', () => {
    render(<Line shape="furious" />)
    expect(drawn()).toEqual([cordPath('furious', FROM, TO), cordPath('furious', FROM, TO)])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('moves frame by frame to its new shape and then rests', () => {
    const { rerender } = render(<Line shape="furious" />)
    rerender(<Line shape="settled" />)
    vi.advanceTimersByTime(200)
    const [between] = drawn()
    expect(between).not.toBe(cordPath('furious', FROM, TO))
    expect(between).not.toBe(cordPath('settled', FROM, TO))
    vi.advanceTimersByTime(1_000)
    expect(drawn()[0]).toBe(cordPath('settled', FROM, TO))
    expect(vi.getTimerCount()).toBe(0)
  })

  it('goes on from where it is when another answer comes in the middle of the wave', () => {
    const { rerender } = render(<Line shape="furious" />)
    rerender(<Line shape="settled" />)
    vi.advanceTimersByTime(260)
    const [middle] = drawn()
    rerender(<Line shape="angry" />)
    expect(drawn()[0]).toBe(middle)
    vi.advanceTimersByTime(1_000)
    expect(drawn()[0]).toBe(cordPath('angry', FROM, TO))
  })

  it('stills on hold', () => {
    const { rerender } = render(<Line shape="angry" />)
    rerender(<Line shape="still" />)
    vi.advanceTimersByTime(1_000)
    expect(drawn()[0]).toBe('M0.0 40.0L400.0 40.0')
  })

  it('is cut over without a frame where motion is reduced', () => {
    const { rerender } = render(<Line shape="furious" cuts />)
    rerender(<Line shape="settled" cuts />)
    expect(drawn()[0]).toBe(cordPath('settled', FROM, TO))
    expect(vi.getTimerCount()).toBe(0)
  })

  it('stops when the screen goes', () => {
    const { rerender, unmount } = render(<Line shape="furious" />)
    rerender(<Line shape="settled" />)
    vi.advanceTimersByTime(100)
    unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})
