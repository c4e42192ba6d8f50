/** How loud each kind of sound is to be: the listener's four volumes, and what speech leaves of the others. */
import type { Settings } from '../../contract/messages.ts'

/** The kinds of sound that have a volume of their own; everything goes through the master volume besides. */
export const BUSES = ['voice', 'effects', 'ambience'] as const
export type Bus = (typeof BUSES)[number]

/** The part of the settings that sound listens to; volumes are 0 to 1. */
export type Loudness = Pick<
  Settings,
  'volume' | 'voiceVolume' | 'effectsVolume' | 'ambienceVolume' | 'muted'
>

/** What is left of a bus under speech: ambience 12 decibels less, effects 6, the voice all of it. */
const UNDER_SPEECH: Readonly<Record<Bus, number>> = { voice: 1, effects: 0.5, ambience: 0.25 }

/** Volume of everything, 0 where muted. */
export function masterVolume({ volume, muted }: Loudness): number {
  return muted ? 0 : between(volume)
}

/** Volume of a bus, 0 to 1, below the master volume. */
export function busVolume(loudness: Loudness, bus: Bus, underSpeech: boolean): number {
  const own = {
    voice: loudness.voiceVolume,
    effects: loudness.effectsVolume,
    ambience: loudness.ambienceVolume,
  }[bus]
  return between(own) * (underSpeech ? UNDER_SPEECH[bus] : 1)
}

function between(volume: number): number {
  return Math.max(0, Math.min(1, volume))
}
