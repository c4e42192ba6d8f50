import { useEffect } from 'react'
import { shownMood } from '../../engine/conversation/customer-line.ts'
import type { AudioDesk } from '../audio/audio-desk.ts'
import { whenIdle } from '../ui/measure/when-idle.ts'
import { prepareHand } from '../ui/tokens/prepare-hand.ts'
import { prepareSentences } from '../voice/spoken/sentences.ts'
import { useWords } from '../words/use-words.ts'
import type { Call } from './use-call.ts'

/**
 * Makes ready, while nobody has picked up yet and the page has nothing else to do, what the first picture of the
 * conversation would have to wait for: the sounds of its room, the type of the pad, the rules by which a line is parted.
 */
export function useMadeReady(call: Call, audio: AudioDesk): void {
  const t = useWords()
  const hint = t('call:notesHint')
  const { setting, language } = call.scenario.document
  const mood = shownMood(call.scenario, call.replayed.state)
  useEffect(() => whenIdle(() => audio.prepareRoom(mood, setting)), [audio, mood, setting])
  useEffect(() => whenIdle(() => prepareHand(hint)), [hint])
  useEffect(() => whenIdle(() => prepareSentences(language)), [language])
}
