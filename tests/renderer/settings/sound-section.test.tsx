// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HOWLER_SPEAKER } from '../../../renderer/audio/howler-speaker.ts'
import { listeningSpeaker, type ListeningSpeaker } from '../audio/listening-speaker.ts'
import { AMIRA } from '../fake-host.ts'
import { showApp } from '../show-app.tsx'

let speaker: ListeningSpeaker
beforeEach(() => {
  speaker = listeningSpeaker()
  vi.spyOn(HOWLER_SPEAKER, 'open').mockImplementation((url, options) => speaker.open(url, options))
  vi.spyOn(HOWLER_SPEAKER, 'isAwake').mockReturnValue(true)
  vi.spyOn(HOWLER_SPEAKER, 'setVolume').mockImplementation((volume) => speaker.setVolume(volume))
})
afterEach(() => void vi.restoreAllMocks())

async function moveDown(name: string): Promise<void> {
  const slider = await screen.findByRole('slider', { name })
  act(() => slider.focus())
  fireEvent.keyDown(slider, { key: 'ArrowLeft' })
  fireEvent.keyUp(slider, { key: 'ArrowLeft' })
}

test('there is a volume for everything, and one each for voices, effects and the room', async () => {
  showApp({ learners: [AMIRA] }, '#/settings')
  for (const name of ['Everything', 'Voices', 'Effects', 'Room and hold tune'])
    expect(await screen.findByRole('slider', { name })).toBeTruthy()
})

test('a slider that is let go is stored, and lets hear what it is for at its new volume', async () => {
  const host = showApp({ learners: [AMIRA] }, '#/settings')
  await moveDown('Effects')
  await waitFor(async () => expect((await host.settings.read({})).effectsVolume).toBe(0.75))
  expect(speaker.heard).toContain('play cue-up')
  expect(speaker.heard.findLast((entry) => /cue-up.*0\.75/.test(entry))).toBeTruthy()
})

test('the room is let in for a moment only', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  showApp({ learners: [AMIRA] }, '#/settings')
  await moveDown('Room and hold tune')
  expect(speaker.heard).toContain('play place-shop')
  act(() => void vi.advanceTimersByTime(10_000))
  expect(speaker.heard.at(-2)).toMatch(/^stop /)
  vi.useRealTimers()
})

test('nothing is let hear while all sounds are muted', async () => {
  const host = showApp({ learners: [AMIRA] }, '#/settings')
  fireEvent.click(await screen.findByRole('switch', { name: 'Mute all sounds' }))
  await waitFor(() => expect(speaker.masters.at(-1)).toBe(0))
  await moveDown('Effects')
  await waitFor(async () => expect((await host.settings.read({})).effectsVolume).toBe(0.75))
  expect(speaker.heard.filter((entry) => entry.startsWith('play'))).toEqual([])
})

test('a value set by assistive technology, without a knob being moved, is stored too', async () => {
  const host = showApp({ learners: [AMIRA] }, '#/settings')
  const slider = await screen.findByRole('slider', { name: 'Voices' })
  fireEvent.change(slider, { target: { value: '0.5' } })
  await waitFor(async () => expect((await host.settings.read({})).voiceVolume).toBe(0.5))
})
