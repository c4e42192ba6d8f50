/** The audio desk of a screen: opened with it, closed with it, as loud as the settings say. */
import { useEffect, useState } from 'react'
import { AudioDesk } from './audio-desk.ts'
import { HOWLER_SPEAKER } from './howler-speaker.ts'
import type { Loudness } from './loudness.ts'
import type { Speaker } from './speaker.ts'

export function useAudioDesk(loudness: Loudness, speaker: Speaker = HOWLER_SPEAKER): AudioDesk {
  const { volume, voiceVolume, effectsVolume, ambienceVolume, muted } = loudness
  const [desk] = useState(() => new AudioDesk(speaker, loudness))
  useEffect(
    () => desk.setLoudness({ volume, voiceVolume, effectsVolume, ambienceVolume, muted }),
    [desk, volume, voiceVolume, effectsVolume, ambienceVolume, muted],
  )
  useEffect(() => () => desk.close(), [desk])
  return desk
}
