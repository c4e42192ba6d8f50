/** The customer's room, soft cues, endings: what the line carries apart from words. */
import { bandPass, inRoom, lowPass, noise, struck, Tape, type Partial } from './synthesis.ts'
import type { Sound } from './wave-file.ts'

const RATE = 22_050
const ROOM_RATE = 11_025
const ROOM_SECONDS = 6

const SOFT: readonly Partial[] = [
  { ratio: 1, level: 1, decay: 0.22 },
  { ratio: 2, level: 0.22, decay: 0.12 },
  { ratio: 4.01, level: 0.07, decay: 0.04 },
]
const LONG: readonly Partial[] = SOFT.map((partial) => ({ ...partial, decay: partial.decay * 3.2 }))

/** Air of a room: noise around a frequency whose end runs into its beginning. */
function air(tape: Tape, seed: number, frequency: number, level: number): void {
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

/** Close and hard, with the hum of the mains; six seconds of 50 Hz come round exactly. */
export function roomTense(): Sound {
  const tape = new Tape(ROOM_SECONDS, ROOM_RATE, true)
  air(tape, 101, 420, 0.5)
  for (const [hertz, level] of [
    [50, 0.3],
    [100, 0.22],
    [150, 0.07],
  ] as const)
    tape.add(0, ROOM_SECONDS, (time) => level * Math.sin(2 * Math.PI * hertz * time))
  return tape.finished(0.12)
}

/** A quiet room, and nothing that wants anything. */
export function roomQuiet(): Sound {
  const tape = new Tape(ROOM_SECONDS, ROOM_RATE, true)
  air(tape, 103, 260, 0.6)
  return lowPass(tape.finished(0.07), 900)
}

/** A kitchen far off: cups, a spoon. */
export function roomKitchen(): Sound {
  const tape = new Tape(ROOM_SECONDS, ROOM_RATE, true)
  air(tape, 107, 300, 0.35)
  const cups: readonly (readonly [number, number, number])[] = [
    [0.7, 2_093, 0.24],
    [0.86, 1_760, 0.14],
    [2.9, 2_349, 0.2],
    [4.4, 1_568, 0.18],
    [4.52, 2_637, 0.1],
  ]
  for (const [at, frequency, level] of cups) tape.add(at, 1.2, struck(frequency, level, SOFT))
  return lowPass(inRoom(tape.finished(0.1), 0.5, 2), 1_700)
}

/** Rapport gained: two soft notes that open. */
export function cueUp(): Sound {
  return phrase(
    [
      [0, 392, 0.8],
      [0.11, 587.33, 0.9],
    ],
    0.75,
    0.26,
  )
}

/** Rapport lost: two dull notes that close. */
export function cueDown(): Sound {
  return lowPass(
    phrase(
      [
        [0, 329.63, 0.9],
        [0.13, 277.18, 0.8],
      ],
      0.75,
      0.3,
    ),
    1_200,
  )
}

/** The customer stays: a chord built from below, left to ring. */
export function endingGood(): Sound {
  return phrase(
    [
      [0, 261.63, 0.8],
      [0.16, 392, 0.8],
      [0.32, 523.25, 0.8],
      [0.52, 659.26, 0.7],
    ],
    2.4,
    0.36,
    LONG,
  )
}

/** The customer goes: two low notes, no third. */
export function endingBad(): Sound {
  const sound = phrase(
    [
      [0, 220, 0.9],
      [0.34, 164.81, 0.9],
    ],
    2,
    0.36,
    LONG,
  )
  return lowPass(sound, 900)
}

function phrase(
  notes: readonly (readonly [number, number, number])[],
  seconds: number,
  peak: number,
  partials: readonly Partial[] = SOFT,
): Sound {
  const tape = new Tape(seconds, RATE)
  for (const [at, frequency, level] of notes)
    tape.add(at, seconds - at, struck(frequency, level, partials, 0.006))
  const { samples, rate } = inRoom(tape.finished(peak), 0.16, 1.2)
  const rest = Math.round(0.25 * rate)
  return {
    samples: samples.map(
      (sample, index) => sample * Math.min(1, (samples.length - 1 - index) / rest),
    ),
    rate,
  }
}
