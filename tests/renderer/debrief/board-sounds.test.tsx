// @vitest-environment happy-dom
import { act, render } from '@testing-library/react'
import { useRef, type ReactElement } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AudioDeskContext } from '../../../renderer/audio/audio-room.tsx'
import { AudioDesk } from '../../../renderer/audio/audio-desk.ts'
import { useBoardSounds } from '../../../renderer/debrief/use-board-sounds.ts'
import { DEFAULT_SETTINGS } from '../../../contract/default-settings.ts'
import { listeningSpeaker } from '../audio/listening-speaker.ts'

let comeIntoSight: () => void
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
        comeIntoSight = () => tell([{ isIntersecting: true }])
      }
      observe(): void {}
      disconnect(): void {}
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function Board({ cords }: { readonly cords: number }): ReactElement {
  const board = useRef<HTMLDivElement>(null)
  useBoardSounds(board, cords)
  return <div ref={board} />
}

function plugsOf(speaker: ReturnType<typeof listeningSpeaker>): number {
  return speaker.heard.filter((entry) => entry === 'play plug').length
}

test('the plugs are heard once the board is seen, one after the other and never more than four', () => {
  const speaker = listeningSpeaker()
  const desk = new AudioDesk(speaker, DEFAULT_SETTINGS)
  render(
    <AudioDeskContext value={desk}>
      <Board cords={7} />
    </AudioDeskContext>,
  )
  act(() => void vi.runAllTimers())
  expect(plugsOf(speaker)).toBe(0)
  act(() => comeIntoSight())
  act(() => void vi.advanceTimersByTime(0))
  expect(plugsOf(speaker)).toBe(1)
  act(() => void vi.runAllTimers())
  expect(plugsOf(speaker)).toBe(4)
})

test('leaving the debrief ends them', () => {
  const speaker = listeningSpeaker()
  const desk = new AudioDesk(speaker, DEFAULT_SETTINGS)
  const { unmount } = render(
    <AudioDeskContext value={desk}>
      <Board cords={3} />
    </AudioDeskContext>,
  )
  act(() => comeIntoSight())
  unmount()
  vi.runAllTimers()
  expect(plugsOf(speaker)).toBe(0)
})
