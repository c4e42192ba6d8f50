import { useEffect } from 'react'
import type { Setting } from '../../engine/format/scenario-document.ts'
import { useSettings } from '../app/settings.tsx'
import type { AudioDesk } from '../audio/audio-desk.ts'
import { useSpokenLine } from '../voice/use-spoken-line.ts'
import { useVoiceDesk } from '../voice/use-voice-desk.ts'
import type { VoiceDesk } from '../voice/voice-desk.ts'
import type { Talking } from './talking/use-talking.ts'
import { typingPace } from './timing/typing-pace.ts'
import type { Call } from './use-call.ts'

/** Whether customers are heard in a setting; in a chat or a letter they write. */
export function isHeard(setting: Setting): boolean {
  return setting === 'phone' || setting === 'counter'
}

/**
 * Has the customer's line said: in the voice of the mood that the face shows, until it is over, skipped, put on
 * hold, or answered. An answer silences it at once, before the answer is even stored.
 */
export function useCallVoice(
  call: Call,
  talking: Talking,
  audio: AudioDesk,
  options: {
    /** Whether motion is reduced. */
    readonly still: boolean
    /** Whether it is the words' turn: the face answers first. */
    readonly ready: boolean
  },
): VoiceDesk {
  const { settings } = useSettings()
  const { customer, setting, language } = call.scenario.document
  const { arrival, line, voice } = talking.place
  const desk = useVoiceDesk(audio, settings)
  const { onSent } = call
  useEffect(() => onSent(() => desk.line.finish()), [onSent, desk])
  useSpokenLine(desk, {
    arrival,
    text: line.text,
    language,
    customer,
    mood: line.mood,
    recording: voice,
    aloud: isHeard(setting),
    pace: typingPace(settings.typing, options.still),
    ready: options.ready,
    complete: talking.isSaid,
    answered: call.storing?.kind === 'said',
    held: talking.held,
    onSaid: talking.sayAll,
  })
  return desk
}
