import type { Flite } from '../synthesiser/flite.ts'
import { fliteOrder } from '../synthesiser/flite-order.ts'
import type { AudioPlayer } from './audio-player.ts'
import type { SpeechSource } from './speech-source.ts'

/** The synthesiser that comes with the program; it speaks English only. */
export function fliteSource(flite: Flite, player: AudioPlayer | null): SpeechSource {
  return {
    kind: 'synthesiser',
    whole: false,
    serves: ({ language }) => player !== null && !flite.isAbsent && /^en(?:[-_]|$)/i.test(language),
    speak(part, events) {
      let current = true
      let stop = () => undefined as void
      void flite.sound(fliteOrder(part)).then((wave) => {
        if (!current) return
        if (wave === null || player === null) events.onFail('broken')
        else stop = player.play(wave, part.volume * part.tone.volume, events)
      })
      return () => {
        current = false
        stop()
      }
    },
    isLoading: () => flite.isLoading,
    prepare: (part) => void flite.sound(fliteOrder(part)),
  }
}
