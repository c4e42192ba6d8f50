/** How loud each sound of the program is beside the others, and the last touch that brings it there. */
import { integratedLoudness, momentaryLoudness } from './loudness.ts'
import type { Sound } from './wave-file.ts'

/**
 * Targets in LUFS. What is over in a moment is measured by its loudest 0.4 seconds, what comes round by the whole.
 */
export const LOUDNESS_CLASSES = {
  /** The telephone on your own desk: the one sound that calls. */
  bell: { target: -19, loops: false },
  /** The beginning and the end of something: the handset, the door, an ending. */
  event: { target: -24, loops: false },
  /** A word of the program: rapport, a step, a star, a message. */
  cue: { target: -28, loops: false },
  /** Under your own fingers, or another room's telephone. */
  touch: { target: -32, loops: false },
  /** The customer types. */
  keys: { target: -36, loops: true },
  /** While the line is on hold. */
  music: { target: -28, loops: true },
  /** An angry room is near and hard: louder than the others, and still far under a voice. */
  'near-room': { target: -34, loops: true },
  room: { target: -40, loops: true },
  /** Your own place of work, under the room of the customer. */
  place: { target: -44, loops: true },
} as const satisfies Readonly<Record<string, { readonly target: number; readonly loops: boolean }>>

export type LoudnessClass = keyof typeof LOUDNESS_CLASSES

/** Loudness in LUFS as the class measures it. */
export function loudnessIn(sound: Sound, loudnessClass: LoudnessClass): number {
  return LOUDNESS_CLASSES[loudnessClass].loops
    ? integratedLoudness(sound)
    : momentaryLoudness(sound)
}

/** The sound resting on zero, from silence to silence where it does not come round, and as loud as its class. */
export function mastered(sound: Sound, loudnessClass: LoudnessClass): Sound {
  const { target, loops } = LOUDNESS_CLASSES[loudnessClass]
  const rested = loops ? withoutMean(sound) : withSoftEdges(aboveRumble(sound))
  const gain = 10 ** ((target - loudnessIn(rested, loudnessClass)) / 20)
  return { samples: rested.samples.map((sample) => sample * gain), rate: rested.rate }
}

function withoutMean({ samples, rate }: Sound): Sound {
  const mean = samples.reduce((sum, sample) => sum + sample, 0) / samples.length
  return { samples: samples.map((sample) => sample - mean), rate }
}

/** Takes out what nobody hears and a loudspeaker only suffers from: everything under 30 Hz. */
function aboveRumble({ samples, rate }: Sound): Sound {
  const kept = Math.exp((-2 * Math.PI * 30) / rate)
  let before = 0
  let out = 0
  return {
    samples: samples.map((sample) => {
      out = kept * (out + sample - before)
      before = sample
      return out
    }),
    rate,
  }
}

/** A millisecond in, eight out: no sample begins or ends with a jump. */
function withSoftEdges({ samples, rate }: Sound): Sound {
  const last = samples.length - 1
  return {
    samples: samples.map(
      (sample, index) =>
        sample * Math.min(1, index / (rate * 0.001), (last - index) / (rate * 0.008)),
    ),
    rate,
  }
}
