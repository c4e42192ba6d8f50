/**
 * How loud a sound is to people: ITU-R BS.1770-5 (K-weighting, blocks of 0.4 s, two gates) and its true peak.
 * A mono file counts as one channel.
 */
import type { Sound } from './wave-file.ts'

/** Seconds of a block, and how far the next one begins after it. */
const BLOCK = 0.4
const HOP = 0.1
/** The gates: nothing under −70 LUFS counts, nor what lies 10 under the loudness of the rest. */
const ABSOLUTE_GATE = -70
const RELATIVE_GATE = -10

/** Loudness of the whole sound in LUFS; −Infinity for silence. What is shorter than a block counts as one block. */
export function integratedLoudness(sound: Sound): number {
  const powers = blockPowers(sound).filter((power) => loudnessOf(power) > ABSOLUTE_GATE)
  const gate = loudnessOf(mean(powers)) + RELATIVE_GATE
  return loudnessOf(mean(powers.filter((power) => loudnessOf(power) > gate)))
}

/** Loudness of the loudest 0.4 seconds, in LUFS: what counts for something that is over in a moment. */
export function momentaryLoudness(sound: Sound): number {
  return loudnessOf(Math.max(0, ...blockPowers(sound)))
}

/** The highest point of the curve through the samples, in dB of full scale; found at four times the rate. */
export function truePeak({ samples }: Sound): number {
  const reach = 8
  let highest = 0
  for (let index = 0; index < samples.length; index += 1) {
    highest = Math.max(highest, Math.abs(samples[index] ?? 0))
    for (const shift of [0.25, 0.5, 0.75]) {
      let value = 0
      for (let near = 1 - reach; near <= reach; near += 1) {
        const distance = shift - near
        const window = 0.5 + 0.5 * Math.cos((Math.PI * distance) / reach)
        const sinc = Math.sin(Math.PI * distance) / (Math.PI * distance)
        value += (samples[index + near] ?? 0) * sinc * window
      }
      highest = Math.max(highest, Math.abs(value))
    }
  }
  return 20 * Math.log10(highest)
}

function blockPowers(sound: Sound): readonly number[] {
  const weighted = kWeighted(sound)
  const length = Math.round(BLOCK * sound.rate)
  const hop = Math.round(HOP * sound.rate)
  const powers: number[] = []
  for (let from = 0; from === 0 || from + length <= weighted.length; from += hop) {
    let sum = 0
    for (let index = from; index < Math.min(from + length, weighted.length); index += 1)
      sum += (weighted[index] ?? 0) ** 2
    powers.push(sum / length)
  }
  return powers
}

function loudnessOf(power: number): number {
  return -0.691 + 10 * Math.log10(power)
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The head as a shelf, then a high pass: the two filters of BS.1770, worked out for the rate of the sound. */
function kWeighted({ samples, rate }: Sound): Float64Array {
  return filtered(filtered(samples, shelf(rate)), highPass(rate))
}

interface Filter {
  readonly b: readonly [number, number, number]
  readonly a: readonly [number, number]
}

function shelf(rate: number): Filter {
  const k = Math.tan((Math.PI * 1_681.974450955533) / rate)
  const quality = 0.7071752369554196
  const high = 10 ** (3.999843853973347 / 20)
  const band = high ** 0.4996667741545416
  const scale = 1 + k / quality + k * k
  return {
    b: [
      (high + (band * k) / quality + k * k) / scale,
      (2 * (k * k - high)) / scale,
      (high - (band * k) / quality + k * k) / scale,
    ],
    a: [(2 * (k * k - 1)) / scale, (1 - k / quality + k * k) / scale],
  }
}

function highPass(rate: number): Filter {
  const k = Math.tan((Math.PI * 38.13547087602444) / rate)
  const quality = 0.5003270373238773
  const scale = 1 + k / quality + k * k
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / scale, (1 - k / quality + k * k) / scale] }
}

function filtered(samples: Float64Array, { b, a }: Filter): Float64Array {
  let before = 0
  let beforeThat = 0
  let out = 0
  let outBefore = 0
  return samples.map((sample) => {
    const next = b[0] * sample + b[1] * before + b[2] * beforeThat - a[0] * out - a[1] * outBefore
    beforeThat = before
    before = sample
    outBefore = out
    out = next
    return next
  })
}
