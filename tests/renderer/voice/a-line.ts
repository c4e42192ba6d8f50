import { customerVoice } from '../../../renderer/voice/choice/customer-voice.ts'
import type {
  SpeechSource,
  SpeechEvents,
  SpeechPart,
} from '../../../renderer/voice/sources/speech-source.ts'
import type { LineToSay } from '../../../renderer/voice/spoken/line-state.ts'
import { SpokenLine } from '../../../renderer/voice/spoken/spoken-line.ts'
import { smallCopy } from '../call/small-copy.ts'

/** A line of the small scenario's customer. */
export function lineOf(text: string, some: Partial<LineToSay> = {}): LineToSay {
  const { customer } = smallCopy().document
  return {
    arrival: `1 ${text}`,
    text,
    language: 'en',
    customer: customerVoice(customer),
    mood: 'settled',
    recording: null,
    aloud: true,
    ...some,
  }
}

/** A source that does what the test tells it, and remembers. */
export class ToldSource implements SpeechSource {
  readonly kind: SpeechSource['kind']
  readonly whole: boolean
  readonly parts: SpeechPart[] = []
  silenced = 0
  serving = true
  throws = false
  events: SpeechEvents | null = null

  constructor(kind: SpeechSource['kind'] = 'system', whole = false) {
    this.kind = kind
    this.whole = whole
  }

  readonly serves = () => this.serving

  readonly speak = (part: SpeechPart, events: SpeechEvents) => {
    if (this.throws) throw new Error('no voice')
    this.parts.push(part)
    this.events = events
    return () => {
      this.silenced += 1
      this.events = null
    }
  }

  get said(): readonly string[] {
    return this.parts.map(({ text }) => text.trim())
  }
}

/** A line that is said with the given sources, and everything that steps back meanwhile. */
export function saying(...sources: readonly SpeechSource[]) {
  const place = { on: true, settled: true, speed: 1, volume: 0.7, ducked: 0 }
  const line = new SpokenLine({
    isOn: () => place.on,
    isSettled: () => place.settled,
    sources: () => sources,
    speed: () => place.speed,
    volume: () => place.volume,
    ducking: { duck: () => void (place.ducked += 1), release: () => void (place.ducked -= 1) },
  })
  return { line, place, state: () => line.snapshot() }
}

/** The part of a line that a caption shows in a state: words that begin up to the character reached. */
export function shown(text: string, reached: number): string {
  return [...text.matchAll(/\S+/g)]
    .filter(({ index }) => index <= reached)
    .map(([word]) => word)
    .join(' ')
}
