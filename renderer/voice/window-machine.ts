import { browserPlayer } from './sources/audio-player.ts'
import { browserSpeech } from './sources/browser-speech.ts'
import { VoiceList } from './sources/voice-list.ts'
import { Flite } from './synthesiser/flite.ts'
import type { VoiceMachine } from './voice-desk.ts'

let machine: VoiceMachine | null = null

/** What can speak in this window, the same for every screen: the synthesiser is loaded once, if ever. */
export function windowMachine(): VoiceMachine {
  machine ??= openMachine()
  return machine
}

function openMachine(): VoiceMachine {
  const speech = browserSpeech()
  return {
    speech,
    voices: new VoiceList(speech),
    player: typeof Worker === 'undefined' ? null : browserPlayer(),
    flite: new Flite(async () => (await import('./synthesiser/start-flite.ts')).startFlite()),
  }
}
