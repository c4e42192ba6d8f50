/** What every sound is made of: tape to write on, struck tones, noise with a seed, filters, a small room. */
import type { Sound } from './wave-file.ts'

/** A stretch of sound to mix into; times are in seconds. A loop carries tails over its end to its beginning. */
export class Tape {
  readonly samples: Float64Array
  readonly rate: number
  private readonly loops: boolean

  constructor(seconds: number, rate: number, loops = false) {
    this.samples = new Float64Array(Math.round(seconds * rate))
    this.rate = rate
    this.loops = loops
  }

  /** Adds a voice that starts at `at` and lasts `seconds`; the voice is asked for the time since its start. */
  add(at: number, seconds: number, voice: (time: number) => number): void {
    const first = Math.round(at * this.rate)
    const count = Math.round(seconds * this.rate)
    for (let index = 0; index < count; index += 1) {
      const place = this.loops ? (first + index) % this.samples.length : first + index
      if (place >= this.samples.length) return
      this.samples[place] = (this.samples[place] ?? 0) + voice(index / this.rate)
    }
  }

  /** The sound with its loudest sample at `peak` (0 to 1). */
  finished(peak: number): Sound {
    let loudest = 0
    for (const sample of this.samples) loudest = Math.max(loudest, Math.abs(sample))
    const gain = loudest === 0 ? 0 : peak / loudest
    return { samples: this.samples.map((sample) => sample * gain), rate: this.rate }
  }
}

export interface Partial {
  /** Multiple of the tone's own frequency. */
  readonly ratio: number
  readonly level: number
  /** Seconds until the partial has lost two thirds of its level. */
  readonly decay: number
}

/** Something struck: partials that die away, with an attack of a few milliseconds so that it never clicks. */
export function struck(
  frequency: number,
  level: number,
  partials: readonly Partial[],
  attack = 0.002,
): (time: number) => number {
  return (time) => {
    let sum = 0
    for (const { ratio, level: share, decay } of partials)
      sum += share * Math.exp(-time / decay) * Math.sin(2 * Math.PI * frequency * ratio * time)
    return level * sum * Math.min(1, time / attack)
  }
}

/** Noise between −1 and 1 from a whole number: the same seed, the same noise on every machine. */
export function noise(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2_147_483_648 - 1
  }
}

/** A burst of noise around a frequency that dies away: clunks, clicks, breath. */
export function knock(
  rate: number,
  seed: number,
  frequency: number,
  level: number,
  decay: number,
): (time: number) => number {
  const source = noise(seed)
  const band = bandPass(rate, frequency, 1.4)
  return (time) => level * band(source()) * Math.exp(-time / decay) * Math.min(1, time / 0.0008)
}

/** Two-pole band pass; `sharpness` from 0.5 (wide) to 20 (nearly a tone). */
export function bandPass(
  rate: number,
  frequency: number,
  sharpness: number,
): (input: number) => number {
  const angle = (2 * Math.PI * frequency) / rate
  const alpha = Math.sin(angle) / (2 * sharpness)
  const scale = 1 + alpha
  let before = 0
  let beforeThat = 0
  let out = 0
  let outBefore = 0
  return (input) => {
    const next =
      (alpha * (input - beforeThat) + 2 * Math.cos(angle) * out - (1 - alpha) * outBefore) / scale
    beforeThat = before
    before = input
    outBefore = out
    out = next
    return next
  }
}

/** Takes the edge off everything above a frequency. */
export function lowPass(sound: Sound, frequency: number, times = 1): Sound {
  const share = 1 - Math.exp((-2 * Math.PI * frequency) / sound.rate)
  let samples = sound.samples
  for (let pass = 0; pass < times; pass += 1) {
    let held = 0
    // Twice round, so that a loop comes out of the filter as it went in.
    for (const sample of samples) held += share * (sample - held)
    samples = samples.map((sample) => (held += share * (sample - held)))
  }
  return { samples, rate: sound.rate }
}

/**
 * Walls: a handful of echoes that grow duller and weaker; `wet` is their share, 0 to 1. A loop's echoes run over
 * its end into its beginning.
 */
export function inRoom(sound: Sound, wet: number, size: number, loops = false): Sound {
  const { rate } = sound
  const samples = Float64Array.from(sound.samples)
  const { length } = samples
  const echoes = [0.011, 0.017, 0.023, 0.031, 0.043, 0.059, 0.079, 0.103]
  for (const [place, delay] of echoes.entries()) {
    const shift = Math.round(delay * size * rate)
    const level = wet * 0.72 ** place * (place % 2 === 0 ? 1 : -1)
    for (let index = loops ? 0 : shift; index < length; index += 1)
      samples[index] =
        (samples[index] ?? 0) + level * (sound.samples[(index - shift + length) % length] ?? 0)
  }
  return { samples, rate }
}

/** Lets the last `seconds` die away to nothing, so that a cut never clicks. */
export function faded(sound: Sound, seconds: number): Sound {
  const count = Math.round(seconds * sound.rate)
  const { length } = sound.samples
  return {
    samples: sound.samples.map(
      (sample, index) => sample * Math.min(1, (length - 1 - index) / count),
    ),
    rate: sound.rate,
  }
}
