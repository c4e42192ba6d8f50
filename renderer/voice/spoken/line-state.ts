import type { MoodId } from '../../../engine/doctrine/mood.ts'
import type { CustomerVoice } from '../choice/customer-voice.ts'
import type { SpeechSource } from '../sources/speech-source.ts'

/** A line of a customer, as it is to be said. */
export interface LineToSay {
  /** Names the line: the same words said again are another one. */
  readonly arrival: string
  readonly text: string
  /** BCP 47 tag of the text. */
  readonly language: string
  readonly customer: CustomerVoice
  /** The mood that the face shows at this moment. */
  readonly mood: MoodId
  /** Address of the author's recording of the line, or null. */
  readonly recording: string | null
  /** False for a line that is written rather than said: it is only shown. */
  readonly aloud: boolean
}

/** How far a line has been said. */
export interface LineState {
  readonly arrival: string
  /** Words that begin up to this character are shown: −1 for none, `Infinity` for all. */
  readonly reached: number
  /** Whether it has been said to its end, or needs no saying any more. */
  readonly said: boolean
  /** Whether it is heard at this moment. */
  readonly speaking: boolean
  /** Whether the browser wants a key or click before it lets anything be heard. */
  readonly blocked: boolean
}

/** Other sounds step back while somebody speaks. */
export interface SpeechDucking {
  duck(): void
  release(): void
}

/** What a line needs of the voices behind it. */
export interface LineVoices {
  /** Whether lines are to be heard at all now. */
  readonly isOn: () => boolean
  /** Whether it is known by now which voices there are. */
  readonly isSettled: () => boolean
  /** What may speak, best first. */
  readonly sources: () => readonly SpeechSource[]
  /** The listener's pace and volume, as `SpeechPart` has them. */
  readonly speed: () => number
  readonly volume: () => number
  readonly ducking: SpeechDucking
}
