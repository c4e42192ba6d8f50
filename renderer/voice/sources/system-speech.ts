/** What is used of the system's speech: the browser serves it, tests serve a double. */

/** A voice as the Web Speech interface describes it. */
export interface SystemVoice {
  readonly name: string
  readonly voiceURI: string
  /** Its language, `en-GB` or, on some systems, `en_GB`. */
  readonly lang: string
  /** False for voices that send the words to a server; those are never used. */
  readonly localService: boolean
}

/** A sentence to be spoken. Pace and pitch are 1 as usual; volume is 0 to 1. */
export interface SystemSentence {
  readonly text: string
  readonly voice: SystemVoice
  readonly rate: number
  readonly pitch: number
  readonly volume: number
}

export interface SystemSpeechEvents {
  readonly onStart: () => void
  /** The voice has come to the word that begins at this character. */
  readonly onWord: (character: number) => void
  readonly onEnd: () => void
  /** `blocked` where the browser wants a key or click first. */
  readonly onFail: (reason: 'blocked' | 'broken') => void
}

export interface SystemSpeech {
  /** The voices known now; systems often hand them in later. */
  readonly voices: () => readonly SystemVoice[]
  /** Calls back whenever the list changes; answers how to stop that. */
  readonly onVoices: (listener: () => void) => () => void
  /** Speaks; may throw where the system's speech is broken. Answers how to break off, which brings no event. */
  readonly speak: (sentence: SystemSentence, events: SystemSpeechEvents) => () => void
}
