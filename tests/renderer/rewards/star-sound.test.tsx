// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../contract/default-settings.ts'
import { AudioDesk } from '../../../renderer/audio/audio-desk.ts'
import { AudioDeskContext } from '../../../renderer/audio/audio-room.tsx'
import type { CallRewards } from '../../../renderer/rewards/call-rewards.ts'
import { useStarSound } from '../../../renderer/rewards/use-star-sound.ts'
import { listeningSpeaker } from '../audio/listening-speaker.ts'

afterEach(cleanup)

const NOTHING_NEW: CallRewards = {
  stars: 2,
  standing: { kind: 'other', best: 90 },
  streak: 0,
  praise: null,
  next: null,
  extraMile: null,
  seals: [],
}

/** What is heard when a call's rewards are shown, or hidden. */
function heard(rewards: CallRewards, shown = true): readonly string[] {
  const speaker = listeningSpeaker()
  const desk = new AudioDesk(speaker, DEFAULT_SETTINGS)
  const Band = () => {
    useStarSound(rewards, shown)
    return null
  }
  const { rerender } = render(
    <AudioDeskContext value={desk}>
      <Band />
    </AudioDeskContext>,
  )
  rerender(
    <AudioDeskContext value={desk}>
      <Band />
    </AudioDeskContext>,
  )
  return speaker.heard.filter((entry) => entry.startsWith('play'))
}

test('a star is heard once where a call earned something new', () => {
  expect(heard({ ...NOTHING_NEW, standing: { kind: 'first' } })).toEqual(['play star'])
  expect(heard({ ...NOTHING_NEW, extraMile: 4 })).toEqual(['play star'])
})

test('nothing is heard where nothing is new, without a star, or where stars are hidden', () => {
  expect(heard(NOTHING_NEW)).toEqual([])
  expect(heard({ ...NOTHING_NEW, stars: 0, standing: { kind: 'first' } })).toEqual([])
  expect(heard({ ...NOTHING_NEW, extraMile: 4 }, false)).toEqual([])
})
