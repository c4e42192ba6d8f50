/** What the audio desk needs of a sound library; howler serves it, tests serve a double. */

export interface SpeakerSound {
  /** Sounds from its beginning. */
  play(): void
  stop(): void
  /** Goes from the volume it has to another (0 to 1) within some milliseconds; at once where they are 0. */
  setVolume(volume: number, within: number): void
  /** Forgets the sound and frees what it held. */
  unload(): void
}

/** The part of a file that comes round, in seconds. */
export interface LoopPart {
  readonly from: number
  readonly seconds: number
}

export interface SpeakerSoundOptions {
  /** 0 to 1. */
  readonly volume: number
  /** Null for a sound that is over by itself. */
  readonly loop: LoopPart | null
  /** It begins to sound; `seconds` is how long it lasts. */
  readonly onStart?: (seconds: number) => void
  /** It has come to its end by itself; not called for a loop or after `stop`. */
  readonly onEnd?: () => void
  /** The file cannot be had or decoded: the sound stays silent from now on. */
  readonly onBroken: () => void
}

export interface Speaker {
  open(url: string, options: SpeakerSoundOptions): SpeakerSound
  /** False while the browser waits for a first key or click before it lets anything sound. */
  isAwake(): boolean
  /** The listener's volume, 0 to 1, for everything that sounds. */
  setVolume(volume: number): void
}
