/** The browser's speech as a double, put where the program looks for the real one. */
import { vi } from 'vitest'
import { browserSpeech } from '../../../renderer/voice/sources/browser-speech.ts'
import { VoiceList } from '../../../renderer/voice/sources/voice-list.ts'
import { Flite } from '../../../renderer/voice/synthesiser/flite.ts'
import type { VoiceMachine } from '../../../renderer/voice/voice-desk.ts'

export interface FakeUtterance extends EventTarget {
  text: string
  rate: number
  pitch: number
  volume: number
  lang: string
  voice: { readonly name: string } | null
}

/** `speechSynthesis` that says nothing and tells only what a test has it tell. */
export class FakeSynthesis extends EventTarget {
  readonly spoken: FakeUtterance[] = []
  known: readonly SpeechSynthesisVoice[]
  speaking = false
  pending = false
  paused = false

  constructor(known: readonly SpeechSynthesisVoice[]) {
    super()
    this.known = known
  }

  readonly getVoices = () => this.known

  readonly speak = (utterance: FakeUtterance) => {
    this.spoken.push(utterance)
    this.speaking = true
  }

  readonly cancel = () => {
    this.speaking = false
  }

  readonly resume = () => undefined

  get isSpeaking(): boolean {
    return this.speaking
  }

  /** The text of the newest utterance. */
  get text(): string {
    return this.spoken.at(-1)?.text ?? ''
  }

  /** Has the newest utterance tell something. */
  tell(kind: 'start' | 'boundary' | 'end' | 'error', charIndex = 0, error = ''): void {
    if (kind === 'end' || kind === 'error') this.speaking = false
    const event = Object.assign(new Event(kind), { charIndex, error, name: 'word' })
    this.spoken.at(-1)?.dispatchEvent(event)
  }
}

/** Gives the window a system that speaks English and French; `vi.unstubAllGlobals` takes it away. */
export function stubSynthesis(
  voices: readonly Partial<SpeechSynthesisVoice>[] = [
    { name: 'Samantha', voiceURI: 'samantha', lang: 'en-US', localService: true },
    { name: 'Audrey', voiceURI: 'audrey', lang: 'fr-FR', localService: true },
  ],
): FakeSynthesis {
  // A double of what the browser gives, with the few keys that are read.
  const synthesis = new FakeSynthesis(voices as readonly SpeechSynthesisVoice[])
  vi.stubGlobal('speechSynthesis', synthesis)
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class extends EventTarget {
      rate = 1
      pitch = 1
      volume = 1
      lang = ''
      voice = null
      text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    },
  )
  return synthesis
}

/** What speaks in a window that has the stubbed synthesis and nothing else. */
export function freshMachine(): VoiceMachine {
  const speech = browserSpeech()
  return {
    speech,
    voices: new VoiceList(speech),
    player: null,
    flite: new Flite(() => Promise.reject(new Error('no workers here'))),
  }
}
