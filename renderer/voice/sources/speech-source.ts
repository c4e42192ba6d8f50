import type { CustomerVoice } from '../choice/customer-voice.ts'
import type { MoodTone } from '../choice/mood-tone.ts'

/** A part of a line, in one breath. */
export interface SpeechPart {
  readonly text: string
  /** BCP 47 tag of the text. */
  readonly language: string
  readonly customer: CustomerVoice
  readonly tone: MoodTone
  /** The listener's own pace on top of the mood's; 1 is usual. */
  readonly speed: number
  /** The listener's volume for voices, 0 to 1; the tone's comes on top. */
  readonly volume: number
  /** Address of the author's recording of the whole line, or null. */
  readonly recording: string | null
}

/** What a source tells while it speaks; nothing more comes after an end or a failure. */
export interface SpeechEvents {
  /** It is heard now. Milliseconds that it will take, or null where the source cannot know. */
  readonly onStart: (lasts: number | null) => void
  /** The word that begins at this character of the part is being said. */
  readonly onWord: (character: number) => void
  readonly onEnd: () => void
  /** `blocked`: the browser wants a key or click first; `broken`: this source will not speak this. */
  readonly onFail: (reason: 'blocked' | 'broken') => void
}

/** Something that can speak: a recording, the system, or the synthesiser that comes with the program. */
export interface SpeechSource {
  readonly kind: 'recording' | 'system' | 'synthesiser'
  /** Whether it speaks a line as a whole; others get it sentence by sentence. */
  readonly whole: boolean
  /** Whether it can speak this at all, as far as it knows now. */
  readonly serves: (part: SpeechPart) => boolean
  /** Speaks; may throw. Answers how to break off, after which nothing is told any more. */
  readonly speak: (part: SpeechPart, events: SpeechEvents) => () => void
  /** Whether it is still being loaded: being late is then no fault of its own. */
  readonly isLoading?: () => boolean
  /** Gets a part ready that will be spoken soon. */
  readonly prepare?: (part: SpeechPart) => void
}
