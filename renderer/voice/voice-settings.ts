import type { Settings } from '../../contract/messages.ts'

/** What the voices need to know of the settings. */
export type VoiceSettings = Pick<
  Settings,
  'voice' | 'voiceSpeed' | 'muted' | 'volume' | 'voiceVolume'
>

/** Pace of the voices by setting; 1 is as the mood has it. */
export const SPEEDS: Readonly<Record<Settings['voiceSpeed'], number>> = {
  slow: 0.82,
  normal: 1,
  fast: 1.25,
}

/** Whether lines are heard at all: voices on, not muted, not turned down to nothing. */
export function isVoiceOn({ voice, muted, volume, voiceVolume }: VoiceSettings): boolean {
  return voice === 'on' && !muted && volume * voiceVolume > 0
}
