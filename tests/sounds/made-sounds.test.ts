import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SOUND_FILES, type SoundName } from '../../renderer/audio/sound-files.ts'
import { madeSounds } from '../../tools/make-sounds.ts'
import { LOUDNESS_CLASSES, loudnessIn } from '../../tools/sounds/loudness-class.ts'
import { truePeak } from '../../tools/sounds/loudness.ts'
import type { Sound } from '../../tools/sounds/wave-file.ts'

const FOLDER = new URL('../../assets/sounds/', import.meta.url)

const SOUNDS = madeSounds().map((made) => [made.name, made] as const)
const LOOPS = SOUNDS.filter(([, { loudness }]) => LOUDNESS_CLASSES[loudness].loops)
const ONCE = SOUNDS.filter(([, { loudness }]) => !LOUDNESS_CLASSES[loudness].loops)

/** What a file holds, after rounding to 16 bits. */
function stored(name: string): Sound {
  const bytes = readFileSync(new URL(`${name}.wav`, FOLDER))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const samples = new Float64Array((bytes.byteLength - 44) / 2)
  for (let index = 0; index < samples.length; index += 1)
    samples[index] = view.getInt16(44 + index * 2, true) / 32_767
  return { samples, rate: view.getUint32(24, true) }
}

/** What is heard of a file: of a loop, the part that comes round. */
function heard(name: string): Sound {
  const { samples, rate } = stored(name)
  // Another test holds the names of the files to be these.
  const { loop } = SOUND_FILES[name as SoundName]
  if (loop === null) return { samples, rate }
  const from = Math.round(loop.from * rate)
  return { samples: samples.subarray(from, from + Math.round(loop.seconds * rate)), rate }
}

/** How far the second difference jumps: a click shows there long before it shows in the samples. */
function bend(samples: Float64Array, index: number): number {
  const { length } = samples
  const at = (place: number) => samples[(place + length) % length] ?? 0
  return Math.abs(at(index + 1) - 2 * at(index) + at(index - 1))
}

describe('the sounds of the program', () => {
  it.each(SOUNDS)('%s is exactly what the script makes', (name, { file }) => {
    const kept = readFileSync(new URL(`${name}.wav`, FOLDER))
    expect(Buffer.compare(Buffer.from(file), kept)).toBe(0)
  })

  it('take less than 2.6 megabytes together, and no file lies there unmade', () => {
    const files = readdirSync(FOLDER)
    const bytes = files.reduce((sum, file) => sum + statSync(new URL(file, FOLDER)).size, 0)
    expect(files.toSorted()).toEqual(SOUNDS.map(([name]) => `${name}.wav`).toSorted())
    expect(bytes).toBeLessThan(2_600_000)
  })

  it.each(SOUNDS)('%s is as loud as its class, within 1 LU', (name, { loudness }) => {
    const { target } = LOUDNESS_CLASSES[loudness]
    expect(Math.abs(loudnessIn(heard(name), loudness) - target)).toBeLessThanOrEqual(1)
  })

  it.each(SOUNDS)('%s stays a decibel under full scale, between the samples too', (name) => {
    expect(truePeak(heard(name))).toBeLessThanOrEqual(-1)
  })

  it.each(SOUNDS)('%s rests on zero', (name) => {
    const { samples } = heard(name)
    const mean = samples.reduce((sum, sample) => sum + sample, 0) / samples.length
    expect(Math.abs(mean)).toBeLessThan(0.0005)
  })

  it.each(ONCE)('%s begins and ends in silence', (name) => {
    const { samples } = heard(name)
    expect(samples[0]).toBe(0)
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.0001)
  })

  it.each(LOOPS)('%s has its own end before it and its own beginning after it', (name) => {
    const whole = stored(name).samples
    const round = heard(name).samples
    const margin = (whole.length - round.length) / 2
    expect(margin).toBeGreaterThan(300)
    expect(whole.subarray(0, margin)).toEqual(round.subarray(round.length - margin))
    expect(whole.subarray(whole.length - margin)).toEqual(round.subarray(0, margin))
  })

  it.each(LOOPS)('%s comes round without a click', (name) => {
    const { samples } = heard(name)
    let sharpest = 0
    for (let index = 1; index < samples.length - 1; index += 1)
      sharpest = Math.max(sharpest, bend(samples, index))
    expect(bend(samples, 0)).toBeLessThanOrEqual(sharpest)
    expect(bend(samples, samples.length - 1)).toBeLessThanOrEqual(sharpest)
  })

  it.each(LOOPS)('%s comes round where it is quiet enough not to be noticed', (name) => {
    const { samples, rate } = heard(name)
    const around = Math.round(rate * 0.02)
    const power = (from: number, to: number) => {
      let sum = 0
      for (let index = from; index < to; index += 1)
        sum += (samples[(index + samples.length) % samples.length] ?? 0) ** 2
      return sum / (to - from)
    }
    // At most as loud around the join as twice the whole on average: no stroke is cut in two.
    expect(power(-around, around)).toBeLessThanOrEqual(2 * power(0, samples.length))
  })
})
