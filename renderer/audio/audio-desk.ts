/**
 * Plays the sounds of a call. Sound is company, never a condition: a missing file, a blocked autoplay or a
 * machine without a loudspeaker leaves silence and nothing else, because every sound has a visible twin.
 */
import type { MoodId } from '../../engine/doctrine/mood.ts'
import type { Setting } from '../../engine/format/scenario-document.ts'
import { Ducking } from './ducking.ts'
import { busVolume, masterVolume, type Bus, type Loudness } from './loudness.ts'
import type { Recording, RecordingOptions } from './recording.ts'
import { roomSounds } from './room-sounds.ts'
import { SOUND_FILES, type SoundName } from './sound-files.ts'
import type { Speaker, SpeakerSound } from './speaker.ts'

/** Milliseconds in which one room gives way to the next, as the field of the mood does. */
const ROOM_FADE = 700

interface PlayingRecording {
  readonly sound: SpeakerSound
  readonly volume: number
}

export class AudioDesk {
  private readonly speaker: Speaker
  private loudness: Loudness
  private readonly sounds = new Map<SoundName, SpeakerSound | null>()
  private readonly running = new Set<SoundName>()
  private readonly recordings = new Set<PlayingRecording>()
  private readonly leaving = new Map<SoundName, ReturnType<typeof setTimeout>>()
  private room: readonly SoundName[] = []
  private readonly ducking = new Ducking((within) => this.level(within))

  constructor(speaker: Speaker, loudness: Loudness) {
    this.speaker = speaker
    this.loudness = loudness
    this.setLoudness(loudness)
  }

  /** Takes the listener's volumes; what sounds already follows at once. */
  setLoudness(loudness: Loudness): void {
    this.loudness = loudness
    this.quietly(() => this.speaker.setVolume(masterVolume(loudness)))
    this.level(0)
  }

  /** False while the browser lets nothing sound before a first key or click. */
  isAwake(): boolean {
    try {
      return this.speaker.isAwake()
    } catch {
      return false
    }
  }

  /** Plays a sound once; one that could only sound late, after a first key wakes the speaker, is left out. */
  play(name: SoundName): void {
    this.quietly(() => {
      if (this.speaker.isAwake()) this.sound(name)?.play()
    })
  }

  /** Plays a recording of a scenario once, by its address. */
  playRecording(url: string, options: RecordingOptions): Recording {
    const { volume = 1 } = options
    let playing: PlayingRecording | null = null
    let over = false
    const end = (tell: () => void) => {
      if (over) return
      over = true
      if (playing !== null) this.giveBack(playing)
      tell()
    }
    const stop = () => end(() => undefined)
    if (!this.isAwake()) {
      end(options.onBroken)
      return { stop }
    }
    try {
      const sound = this.speaker.open(url, {
        volume: volume * this.busVolume('voice'),
        loop: null,
        onStart: (seconds) => {
          if (!over) options.onStart?.(seconds)
        },
        onEnd: () => end(options.onEnd),
        onBroken: () => end(options.onBroken),
      })
      playing = { sound, volume }
      this.recordings.add(playing)
      if (over) this.giveBack(playing)
      else sound.play()
    } catch {
      end(options.onBroken)
    }
    return { stop }
  }

  /** Somebody begins to speak: the room and the effects make way. Counted: as many `release` undo it. */
  duck(): void {
    this.ducking.duck()
  }

  /** Somebody has spoken; a little after the last one the room comes back. */
  release(): void {
    this.ducking.release()
  }

  /** Starts a sound that comes round; it goes on until `stop`. */
  start(name: SoundName): void {
    if (this.running.has(name)) return
    this.stayed(name, 0)
    this.running.add(name)
    this.quietly(() => this.sound(name)?.play())
  }

  stop(name: SoundName): void {
    this.running.delete(name)
    this.quietly(() => this.sounds.get(name)?.stop())
    this.stayed(name, 0)
  }

  /** The room of the conversation, by mood and setting; null once the line is closed or on hold. */
  setRoom(mood: MoodId | null, setting: Setting = 'phone'): void {
    const next = mood === null ? [] : roomSounds(mood, setting)
    const before = this.room
    this.room = next
    for (const name of before) if (!next.includes(name)) this.fadeOut(name)
    for (const name of next) if (!before.includes(name)) this.fadeIn(name)
  }

  /** Loads sounds ahead, so that the first ring is not late. */
  prepare(names: readonly SoundName[]): void {
    for (const name of names) this.quietly(() => this.sound(name))
  }

  /** Loads the room of a conversation ahead, so that it is not late and nothing is loaded while its stage is drawn. */
  prepareRoom(mood: MoodId, setting: Setting): void {
    this.prepare(roomSounds(mood, setting))
  }

  /** Silence, and everything given back. */
  close(): void {
    this.ducking.end()
    for (const timer of this.leaving.values()) clearTimeout(timer)
    for (const sound of this.sounds.values()) this.quietly(() => sound?.unload())
    for (const recording of this.recordings) this.giveBack(recording)
    this.leaving.clear()
    this.sounds.clear()
    this.running.clear()
    this.room = []
  }

  private fadeIn(name: SoundName): void {
    this.running.add(name)
    if (this.stayed(name, ROOM_FADE)) return
    this.quietly(() => {
      const sound = this.sound(name)
      if (sound === null) return
      sound.stop()
      sound.setVolume(0, 0)
      sound.play()
      sound.setVolume(this.volumeOf(name), ROOM_FADE)
    })
  }

  private fadeOut(name: SoundName): void {
    this.running.delete(name)
    this.quietly(() => this.sounds.get(name)?.setVolume(0, ROOM_FADE))
    this.leaving.set(
      name,
      setTimeout(() => this.stop(name), ROOM_FADE),
    )
  }

  /** Keeps what was fading out, and gives it its volume back; answers whether it was. */
  private stayed(name: SoundName, within: number): boolean {
    if (!this.leaving.has(name)) return false
    clearTimeout(this.leaving.get(name))
    this.leaving.delete(name)
    this.quietly(() => this.sounds.get(name)?.setVolume(this.volumeOf(name), within))
    return true
  }

  /** Brings everything that is open to the volume it should have now. */
  private level(within: number): void {
    for (const [name, sound] of this.sounds)
      if (!this.leaving.has(name)) this.quietly(() => sound?.setVolume(this.volumeOf(name), within))
    for (const { sound, volume } of this.recordings)
      this.quietly(() => sound.setVolume(volume * this.busVolume('voice'), within))
  }

  private volumeOf(name: SoundName): number {
    return this.busVolume(SOUND_FILES[name].bus)
  }

  private busVolume(bus: Bus): number {
    return busVolume(this.loudness, bus, this.ducking.isDucked)
  }

  private giveBack(recording: PlayingRecording): void {
    this.recordings.delete(recording)
    this.quietly(() => recording.sound.unload())
  }

  private sound(name: SoundName): SpeakerSound | null {
    const known = this.sounds.get(name)
    if (known !== undefined) return known
    // Broken until opened: a speaker that throws is asked once, not at every ring.
    this.sounds.set(name, null)
    let broken = false
    const { url, loop } = SOUND_FILES[name]
    const sound = this.speaker.open(url, {
      volume: this.volumeOf(name),
      loop,
      onBroken: () => {
        broken = true
        this.sounds.set(name, null)
      },
    })
    if (!broken) this.sounds.set(name, sound)
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
