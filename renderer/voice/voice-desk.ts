import { localVoices } from './choice/choose-voice.ts'
import { fliteSource } from './sources/flite-source.ts'
import type { AudioPlayer } from './sources/audio-player.ts'
import { recordingSource, type RecordingDesk } from './sources/recording-source.ts'
import type { SpeechSource } from './sources/speech-source.ts'
import { systemSource } from './sources/system-source.ts'
import type { SystemSpeech } from './sources/system-speech.ts'
import type { VoiceList } from './sources/voice-list.ts'
import type { SpeechDucking } from './spoken/line-state.ts'
import { SpokenLine } from './spoken/spoken-line.ts'
import type { Flite } from './synthesiser/flite.ts'
import { isVoiceOn, SPEEDS, type VoiceSettings } from './voice-settings.ts'

/** What can speak in this window. */
export interface VoiceMachine {
  /** Null where the window has no speech of the system. */
  readonly speech: SystemSpeech | null
  /** The voices of `speech`; kept from screen to screen, so that they are waited for only once. */
  readonly voices: VoiceList
  readonly player: AudioPlayer | null
  readonly flite: Flite
}

/** Which voices there are for a language, as far as it is known by now. */
export type VoiceSupply =
  | { readonly kind: 'asking' }
  | { readonly kind: 'system'; readonly names: readonly string[] }
  | { readonly kind: 'synthesiser' }
  | { readonly kind: 'none' }

/** The voices of one screen: what may speak, how loud and fast, and the line that is being said. */
export class VoiceDesk {
  readonly line: SpokenLine
  private readonly machine: VoiceMachine
  private readonly voices: VoiceList
  private readonly sources: readonly SpeechSource[]
  private settings: VoiceSettings

  constructor(
    machine: VoiceMachine,
    sounds: RecordingDesk & SpeechDucking,
    settings: VoiceSettings,
  ) {
    this.machine = machine
    this.settings = settings
    this.voices = machine.voices
    this.sources = [
      recordingSource(sounds),
      systemSource(machine.speech, this.voices),
      fliteSource(machine.flite, machine.player),
    ]
    this.line = new SpokenLine({
      isOn: () => this.isOn,
      isSettled: () => this.voices.isSettled,
      sources: () =>
        this.voices.isSettled
          ? this.sources
          : this.sources.filter(({ kind }) => kind !== 'synthesiser'),
      speed: () => SPEEDS[this.settings.voiceSpeed],
      volume: () => this.settings.volume * this.settings.voiceVolume,
      ducking: sounds,
    })
  }

  /** Whether lines are heard at all by the settings. */
  get isOn(): boolean {
    return isVoiceOn(this.settings)
  }

  /** Takes the listener's settings; what they silence falls silent at once. */
  setSettings(settings: VoiceSettings): void {
    this.settings = settings
    this.line.heed()
  }

  /** The voices for a language. */
  supply(language: string): VoiceSupply {
    const names = localVoices(this.voices.voices, language).map(({ name }) => name)
    if (names.length > 0) return { kind: 'system', names }
    if (!this.voices.isSettled) return { kind: 'asking' }
    const { flite, player } = this.machine
    const speaksIt = /^en(?:[-_]|$)/i.test(language)
    return speaksIt && player !== null && !flite.isAbsent
      ? { kind: 'synthesiser' }
      : { kind: 'none' }
  }

  /** Calls back when the supply may have changed; answers how to stop. */
  watchSupply(listener: () => void): () => void {
    return this.voices.watch(listener)
  }

  /** Gets ready to speak a language: where only the synthesiser can, it is started now. */
  getReady(language: string): void {
    if (this.isOn && this.supply(language).kind === 'synthesiser') this.machine.flite.warmUp()
  }

  /** Silence, and nothing comes any more. */
  close(): void {
    this.line.close()
  }
}
