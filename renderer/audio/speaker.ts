/** What the audio desk needs of a sound library; howler serves it, tests serve a double. */

export interface SpeakerSound {
  play(): void
  stop(): void
  /** From one volume to another (0 to 1) in milliseconds. */
  fade(from: number, to: number, duration: number): void
  /** Forgets the sound and frees what it held. */
  unload(): void
}

export interface SpeakerSoundOptions {
  readonly volume: number
  readonly loops: boolean
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
