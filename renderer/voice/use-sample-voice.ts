import { useCallback, useRef } from 'react'
import type { Settings } from '../../contract/messages.ts'
import type { MoodId } from '../../engine/doctrine/mood.ts'
import { useAudioDesk } from '../audio/use-audio-desk.ts'
import { customerVoice } from './choice/customer-voice.ts'
import { SAMPLE_CUSTOMERS } from './sample-customers.ts'
import { useLineState } from './use-spoken-line.ts'
import { useVoiceDesk } from './use-voice-desk.ts'
import { useVoicesReady } from './use-voices-ready.ts'
import { useVoiceSupply } from './use-voice-supply.ts'
import type { VoiceSupply } from './voice-desk.ts'
import { isVoiceOn } from './voice-settings.ts'

/** A voice to try, for the settings and the first start. */
export interface SampleVoice {
  readonly supply: VoiceSupply
  /** Whether anything can be heard: voices on, sound on. */
  readonly canBeHeard: boolean
  readonly speaking: boolean
  /** Whether the browser wants another key or click first. */
  readonly blocked: boolean
  /** Says words in a mood; each time another customer does. */
  readonly speak: (words: string, mood: MoodId) => void
  readonly stop: () => void
}

/** Lets customers speak a few words in a language, as loud and fast as the settings say. */
export function useSampleVoice(settings: Settings, language: string): SampleVoice {
  const desk = useVoiceDesk(useAudioDesk(settings), settings)
  const supply = useVoiceSupply(desk, language)
  useVoicesReady(desk, language, true)
  const { speaking, blocked } = useLineState(desk)
  const number = useRef(0)
  const speak = useCallback(
    (text: string, mood: MoodId) => {
      const customer = SAMPLE_CUSTOMERS[number.current % SAMPLE_CUSTOMERS.length]
      if (customer === undefined) return
      number.current += 1
      desk.line.say(
        {
          arrival: `sample ${number.current}`,
          text,
          language,
          customer: customerVoice(customer),
          mood,
          recording: null,
          aloud: true,
        },
        0,
      )
    },
    [desk, language],
  )
  const stop = useCallback(() => desk.line.finish(), [desk])
  return { supply, canBeHeard: isVoiceOn(settings), speaking, blocked, speak, stop }
}
