/** The voice desk of a screen: opened with it, closed with it, as loud and fast as the settings say. */
import { useEffect, useState } from 'react'
import type { RecordingDesk } from './sources/recording-source.ts'
import type { SpeechDucking } from './spoken/line-state.ts'
import { VoiceDesk, type VoiceMachine } from './voice-desk.ts'
import type { VoiceSettings } from './voice-settings.ts'
import { windowMachine } from './window-machine.ts'

/** `sounds` plays recordings and makes way for speech: the audio desk of the same screen. */
export function useVoiceDesk(
  sounds: RecordingDesk & SpeechDucking,
  settings: VoiceSettings,
  machine: () => VoiceMachine = windowMachine,
): VoiceDesk {
  const { voice, voiceSpeed, muted, volume, voiceVolume } = settings
  const [desk] = useState(() => new VoiceDesk(machine(), sounds, settings))
  useEffect(
    () => desk.setSettings({ voice, voiceSpeed, muted, volume, voiceVolume }),
    [desk, voice, voiceSpeed, muted, volume, voiceVolume],
  )
  useEffect(() => () => desk.close(), [desk])
  return desk
}
