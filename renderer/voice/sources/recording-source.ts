import type { SpeechSource } from './speech-source.ts'

/** What plays authors' recordings: the audio desk, or a double in tests. */
export interface RecordingDesk {
  /** False while the browser lets nothing sound before a first key or click. */
  isAwake(): boolean
  /** Exactly one of `onEnd` and `onBroken` follows, unless it is stopped. */
  playRecording(
    address: string,
    options: {
      readonly onStart: (seconds: number) => void
      readonly onEnd: () => void
      readonly onBroken: () => void
    },
  ): { stop(): void }
}

/**
 * The author's own recordings. Their mood is recorded, so its tone does not count, and the desk knows the
 * listener's volume. A recording that could not be played is not tried again.
 */
export function recordingSource(desk: RecordingDesk): SpeechSource {
  const broken = new Set<string>()
  return {
    kind: 'recording',
    whole: true,
    serves: ({ recording }) => recording !== null && !broken.has(recording),
    speak({ recording }, events) {
      if (recording === null) throw new Error('There is no recording.')
      if (!desk.isAwake()) {
        events.onFail('blocked')
        return () => undefined
      }
      const playing = desk.playRecording(recording, {
        onStart: (seconds) =>
          events.onStart(Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : null),
        onEnd: events.onEnd,
        onBroken: () => {
          broken.add(recording)
          events.onFail('broken')
        },
      })
      return () => playing.stop()
    },
  }
}
