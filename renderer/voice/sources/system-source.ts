import { chooseVoice } from '../choice/choose-voice.ts'
import type { SpeechSource } from './speech-source.ts'
import type { SystemSpeech } from './system-speech.ts'
import type { VoiceList } from './voice-list.ts'

/** Outside of these, systems' voices distort or refuse. */
const RATES = { least: 0.6, most: 1.9 }
const PITCHES = { least: 0.55, most: 1.7 }

/** The system's local voices, chosen by customer and language, coloured by mood. */
export function systemSource(speech: SystemSpeech | null, voices: VoiceList): SpeechSource {
  return {
    kind: 'system',
    whole: false,
    serves: ({ language, customer }) =>
      speech !== null && chooseVoice(voices.voices, language, customer) !== null,
    speak({ text, language, customer, tone, speed, volume }, events) {
      const chosen = chooseVoice(voices.voices, language, customer)
      if (speech === null || chosen === null) throw new Error('The system has no voice for this.')
      return speech.speak(
        {
          text,
          voice: chosen.voice,
          rate: within(RATES, tone.rate * customer.rate * speed),
          pitch: within(PITCHES, tone.pitch * customer.pitch * chosen.pitch),
          volume: volume * tone.volume,
        },
        {
          onStart: () => events.onStart(null),
          onWord: events.onWord,
          onEnd: events.onEnd,
          onFail: events.onFail,
        },
      )
    },
  }
}

function within(bounds: { readonly least: number; readonly most: number }, value: number): number {
  return Math.min(bounds.most, Math.max(bounds.least, value))
}
