import { useEffect } from 'react'
import { shownMood } from '../../engine/conversation/customer-line.ts'
import type { AudioDesk } from '../audio/audio-desk.ts'
import { whenIdle } from '../ui/measure/when-idle.ts'
import { prepareHand } from '../ui/tokens/prepare-hand.ts'
import { prepareSentences } from '../voice/spoken/sentences.ts'
import { useWords } from '../words/use-words.ts'
import { prepareVoices } from './stage/prepare-voices.ts'
import type { Call } from './use-call.ts'
import { isHeard } from './use-call-voice.ts'

/**
 * Makes ready, while nobody has picked up yet and the page has nothing else to do, what the first picture of the
 * conversation, or the first line of a mood, would have to wait for: the sounds of its room, the type of the voices and of
 * the pad, the rules by which a line is parted.
 */
export function useMadeReady(call: Call, audio: AudioDesk): void {
  const t = useWords()
  const hint = t('call:notesHint')
  const { setting, language } = call.scenario.document
  const mood = shownMood(call.scenario, call.replayed.state)
  useEffect(() => whenIdle(() => audio.prepareRoom(mood, setting)), [audio, mood, setting])
  // In a chat or a letter nobody has a voice.
  useEffect(() => (isHeard(setting) ? prepareVoices(mood) : undefined), [setting, mood])
  useEffect(() => whenIdle(() => prepareHand(hint)), [hint])
  useEffect(() => whenIdle(() => prepareSentences(language)), [language])
}
