/** Doubles of everything that can speak, which do only what a test tells them, on a clock that a test moves. */
import type {
  SystemSentence,
  SystemSpeech,
  SystemSpeechEvents,
  SystemVoice,
} from '../../../renderer/voice/sources/system-speech.ts'
import type { FliteWorker } from '../../../renderer/voice/synthesiser/flite.ts'
import type { FliteAnswer, FliteAsk } from '../../../renderer/voice/synthesiser/flite-message.ts'

export function voice(name: string, lang: string, localService = true): SystemVoice {
  return { name, lang, voiceURI: `urn:${name}`, localService }
}

/** A system's speech that waits for the test to start, go on and end. */
export class FakeSpeech implements SystemSpeech {
  known: readonly SystemVoice[]
  readonly spoken: SystemSentence[] = []
  /** How often somebody broke off. */
  brokenOff = 0
  /** Set, `speak` throws. */
  throws = false
  private events: SystemSpeechEvents | null = null
  private readonly listeners = new Set<() => void>()

  constructor(known: readonly SystemVoice[]) {
    this.known = known
  }

  readonly voices = () => this.known

  readonly onVoices = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly speak = (sentence: SystemSentence, events: SystemSpeechEvents) => {
    if (this.throws) throw new Error('the system cannot speak')
    this.spoken.push(sentence)
    this.events = events
    return () => {
      this.brokenOff += 1
      this.events = null
    }
  }

  /** Whether a sentence is being spoken that nobody broke off. */
  get busy(): boolean {
    return this.events !== null
  }

  begin(): void {
    this.events?.onStart()
  }

  word(character: number): void {
    this.events?.onWord(character)
  }

  end(): void {
    const { events } = this
    this.events = null
    events?.onEnd()
  }

  fail(reason: 'blocked' | 'broken'): void {
    const { events } = this
    this.events = null
    events?.onFail(reason)
  }

  /** The system hands in its voices. */
  arrive(...voices: readonly SystemVoice[]): void {
    this.known = voices
    for (const listener of this.listeners) listener()
  }
}

/** A worker that answers when the test says so. */
export class FakeWorker implements FliteWorker {
  readonly asked: FliteAsk[] = []
  terminated = false
  private readonly messages: ((event: { readonly data: FliteAnswer }) => void)[] = []
  private readonly errors: (() => void)[] = []

  postMessage(ask: FliteAsk): void {
    this.asked.push(ask)
  }

  addEventListener(
    kind: 'message' | 'error',
    listener: ((event: { readonly data: FliteAnswer }) => void) & (() => void),
  ): void {
    if (kind === 'message') this.messages.push(listener)
    else this.errors.push(listener)
  }

  terminate(): void {
    this.terminated = true
  }

  answer(data: FliteAnswer): void {
    for (const listener of this.messages) listener({ data })
  }

  break(): void {
    for (const listener of this.errors) listener()
  }
}
