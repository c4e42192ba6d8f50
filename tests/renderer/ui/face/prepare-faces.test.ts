// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { prepareFace } from '../../../../renderer/ui/face/face-address.ts'
import { prepareFaces } from '../../../../renderer/ui/face/prepare-faces.ts'

vi.mock('../../../../renderer/ui/face/face-address.ts', () => ({ prepareFace: vi.fn() }))

const LOOK = { head: 'grayMedium', skin: '#F3C9A5', clothing: '#2B5B78', hair: '#E4E1D8' } as never
const drawn = () => vi.mocked(prepareFace).mock.calls.length

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.mocked(prepareFace).mockClear()
})

test('faces are drawn ahead while nobody does anything', () => {
  const stop = prepareFaces(LOOK)
  vi.advanceTimersByTime(3_000)
  expect(drawn()).toBeGreaterThan(5)
  stop()
})

test.each(['keydown', 'pointerdown'])(
  'no face is begun in the first moments after a %s, and then they go on',
  (name) => {
    const stop = prepareFaces(LOOK)
    vi.advanceTimersByTime(1_000)
    const before = drawn()
    window.dispatchEvent(new Event(name))
    vi.advanceTimersByTime(390)
    expect(drawn()).toBe(before)
    vi.advanceTimersByTime(3_000)
    expect(drawn()).toBeGreaterThan(before)
    stop()
  },
)

test('once it is called off nothing more is drawn', () => {
  const stop = prepareFaces(LOOK)
  vi.advanceTimersByTime(500)
  stop()
  const before = drawn()
  vi.advanceTimersByTime(5_000)
  expect(drawn()).toBe(before)
})
