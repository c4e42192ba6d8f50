import type { MoodId } from '../../../engine/doctrine/mood.ts'

/** How a mood colours a voice. 1 is the voice's own pace and pitch. */
export interface MoodTone {
  /** Pace: 1.2 is a fifth faster. */
  readonly rate: number
  /** Height of the voice. */
  readonly pitch: number
  /** Loudness beside the other moods, 0 to 1. */
  readonly volume: number
  /** How far the voice rises and falls, in hertz; only voices that we make ourselves can be told. */
  readonly range: number
  /** Milliseconds between two sentences. */
  readonly pause: number
}

/**
 * The voice by mood. From furious to guarded the voice loses pace, loudness, height and movement, and its
 * pauses grow: anger is arousal, and guarded is its lowest point. From settled to delighted it rises again,
 * this time in height and movement first, so that joy is bright where fury is fast and loud. The numbers
 * stand in docs/design-language.md, and a test holds what they mean.
 */
export const MOOD_TONES: Readonly<Record<MoodId, MoodTone>> = {
  furious: { rate: 1.26, pitch: 1.14, volume: 1, range: 55, pause: 60 },
  angry: { rate: 1.17, pitch: 1.09, volume: 0.94, range: 44, pause: 120 },
  annoyed: { rate: 1.08, pitch: 1.04, volume: 0.87, range: 32, pause: 200 },
  guarded: { rate: 0.9, pitch: 0.93, volume: 0.74, range: 12, pause: 460 },
  settled: { rate: 0.98, pitch: 1, volume: 0.8, range: 22, pause: 320 },
  pleased: { rate: 1.03, pitch: 1.1, volume: 0.84, range: 36, pause: 260 },
  delighted: { rate: 1.09, pitch: 1.22, volume: 0.9, range: 52, pause: 180 },
}
