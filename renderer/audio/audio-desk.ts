/**
 * Plays the sounds of a call. Sound is company, never a condition: a missing file, a blocked autoplay or a
 * machine without a loudspeaker leaves silence and nothing else, because every sound has a visible twin.
 */
import type { MoodId } from '../../engine/doctrine/mood.ts'
import { SOUND_FILES, type SoundName } from './sound-files.ts'
import type { Speaker, SpeakerSound } from './speaker.ts'

/** Milliseconds in which one room tone gives way to the next, as the field of the mood does. */
const ROOM_FADE = 700

export interface Loudness {
  /** 0 to 1. */
  readonly volume: number
  readonly muted: boolean
}

export class AudioDesk {
  private readonly speaker: Speaker
  private readonly sounds = new Map<string, SpeakerSound | null>()
  private readonly running = new Set<SoundName>()
  private room: SoundName | null = null

  constructor(speaker: Speaker, loudness: Loudness) {
    this.speaker = speaker
    this.setLoudness(loudness)
  }

  setLoudness({ volume, muted }: Loudness): void {
    this.quietly(() => this.speaker.setVolume(muted ? 0 : Math.max(0, Math.min(1, volume))))
  }

  /** Plays a sound once; one that could only sound late, after a first key wakes the speaker, is left out. */
  play(name: SoundName): void {
    this.quietly(() => {
      if (this.speaker.isAwake()) this.sound(name)?.play()
    })
  }

  /** Plays a recording of a scenario once, by its address. */
  playRecording(url: string): void {
    this.quietly(() => {
      if (this.speaker.isAwake()) this.opened(url, url, 1, false)?.play()
    })
  }

  /** Starts a sound that comes round; it goes on until `stop`. */
  start(name: SoundName): void {
    if (this.running.has(name)) return
    this.running.add(name)
    this.quietly(() => this.sound(name)?.play())
  }

  stop(name: SoundName): void {
    this.running.delete(name)
    this.quietly(() => this.sounds.get(name)?.stop())
  }

  /** The room that the customer calls from, by mood; null once the line is closed or on hold. */
  setRoom(mood: MoodId | null): void {
    const next = mood === null ? null : roomOf(mood)
    if (next === this.room) return
    const before = this.room
    this.room = next
    if (before !== null) {
      const { volume } = SOUND_FILES[before]
      this.running.delete(before)
      this.quietly(() => {
        this.sounds.get(before)?.fade(volume, 0, ROOM_FADE)
      })
    }
    if (next !== null) {
      this.running.add(next)
      this.quietly(() => {
        const sound = this.sound(next)
        sound?.stop()
        sound?.play()
        sound?.fade(0, SOUND_FILES[next].volume, ROOM_FADE)
      })
    }
  }

  /** Loads sounds ahead, so that the first ring is not late. */
  prepare(names: readonly SoundName[]): void {
    for (const name of names) this.quietly(() => this.sound(name))
  }

  /** Silence, and everything given back. */
  close(): void {
    for (const sound of this.sounds.values()) this.quietly(() => sound?.unload())
    this.sounds.clear()
    this.running.clear()
    this.room = null
  }

  private sound(name: SoundName): SpeakerSound | null {
    const { url, volume, loops } = SOUND_FILES[name]
    return this.opened(name, url, volume, loops)
  }

  private opened(key: string, url: string, volume: number, loops: boolean): SpeakerSound | null {
    const known = this.sounds.get(key)
    if (known !== undefined) return known
    const onBroken = () => void this.sounds.set(key, null)
    // Broken until opened: a speaker that throws is asked once, not at every ring.
    this.sounds.set(key, null)
    let broken = false
    const sound = this.speaker.open(url, {
      volume,
      loops,
      onBroken: () => {
        broken = true
        onBroken()
      },
    })
    this.sounds.set(key, broken ? null : sound)
    return broken ? null : sound
  }

  private quietly(action: () => void): void {
    try {
      action()
    } catch {
      // No loudspeaker, no sound; the call goes on.
    }
  }
}

function roomOf(mood: MoodId): SoundName {
  switch (mood) {
    case 'furious':
    case 'angry':
    case 'annoyed':
      return 'room-tense'
    case 'guarded':
    case 'settled':
      return 'room-quiet'
    case 'pleased':
    case 'delighted':
      return 'room-kitchen'
  }
}
