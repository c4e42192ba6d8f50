import { bandPass, noise, type Tape } from './synthesis.ts'

/** Air of a room: noise around a frequency whose end runs into its beginning. */
export function air(tape: Tape, seed: number, frequency: number, level: number): void {
  const source = noise(seed)
  const band = bandPass(tape.rate, frequency, 0.6)
  const { length } = tape.samples
  const overlap = Math.round(tape.rate * 0.8)
  const breath = Float64Array.from({ length: length + overlap }, () => band(source()))
  for (let index = 0; index < length; index += 1) {
    const share = Math.min(1, index / overlap)
    // Power, not level, adds up where two noises cross.
    const kept = (breath[index] ?? 0) * Math.sqrt(share)
    const carried = (breath[length + index] ?? 0) * Math.sqrt(1 - share)
    tape.samples[index] =
      (tape.samples[index] ?? 0) + level * (index < overlap ? kept + carried : kept)
  }
}
