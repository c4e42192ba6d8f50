import type { Settings } from './messages.ts'

/**
 * What holds until somebody chooses otherwise. Apart from the schemas, so that the screens, which check nothing
 * themselves, start without the library that checks.
 */
export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  theme: 'system',
  volume: 0.7,
  voiceVolume: 1,
  effectsVolume: 0.8,
  ambienceVolume: 0.6,
  muted: false,
  voice: 'on',
  voiceSpeed: 'normal',
  motion: 'system',
  typing: 'normal',
  patience: 'normal',
  textSize: 'normal',
  captionSize: 'normal',
  spacing: 'normal',
  rewards: 'on',
  welcomed: false,
  singleKeys: 'on',
  learner: null,
}
