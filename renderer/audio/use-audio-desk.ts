/** The audio desk of a screen: opened with it, closed with it, as loud as the settings say. */
import { useEffect, useState } from 'react'
import { AudioDesk, type Loudness } from './audio-desk.ts'
import { HOWLER_SPEAKER } from './howler-speaker.ts'
import type { Speaker } from './speaker.ts'

export function useAudioDesk(
  { volume, muted }: Loudness,
  speaker: Speaker = HOWLER_SPEAKER,
): AudioDesk {
  const [desk] = useState(() => new AudioDesk(speaker, { volume, muted }))
  useEffect(() => desk.setLoudness({ volume, muted }), [desk, volume, muted])
  useEffect(() => () => desk.close(), [desk])
  return desk
}
