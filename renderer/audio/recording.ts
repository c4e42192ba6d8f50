/** A recording of a scenario that is being played: one customer's line, as its author had it spoken. */

export interface RecordingOptions {
  /** It begins to sound; `seconds` is how long it lasts. */
  readonly onStart?: (seconds: number) => void
  /** It has come to its end by itself; not called after `stop`. */
  readonly onEnd: () => void
  /**
   * It will not be heard: the file is missing or damaged, the machine has no sound, or the browser still waits
   * for a first key. May be called before `playRecording` returns; neither callback follows.
   */
  readonly onBroken: () => void
  /** 0 to 1 below the voice's own volume; 1 where left out. */
  readonly volume?: number
}

export interface Recording {
  /** Silences it for good; nothing is called any more. */
  stop(): void
}
