/** The room at the other end of the line, by mood: close and hard, quiet, a kitchen far off. */
import { air } from './air.ts'
import { inRoom, lowPass, struck, Tape, type Partial } from './synthesis.ts'
import type { Sound } from './wave-file.ts'

const ROOM_RATE = 11_025
const ROOM_SECONDS = 6

const SOFT: readonly Partial[] = [
  { ratio: 1, level: 1, decay: 0.22 },
  { ratio: 2, level: 0.22, decay: 0.12 },
  { ratio: 4.01, level: 0.07, decay: 0.04 },
]

/** The hum of the mains with the buzz of a lamp above it, so that a small loudspeaker carries it too: hertz, level. */
const HUM: readonly (readonly [number, number])[] = [
  [50, 0.16],
  [100, 0.14],
  [150, 0.06],
  [300, 0.05],
  [500, 0.045],
  [700, 0.04],
  [900, 0.03],
  [1_100, 0.022],
]

/** Close and hard; six seconds of 50 Hz come round exactly. */
export function roomTense(): Sound {
  const tape = new Tape(ROOM_SECONDS, ROOM_RATE, true)
  air(tape, 101, 900, 0.42)
  for (const [hertz, level] of HUM)
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
  return lowPass(inRoom(tape.finished(0.1), 0.5, 2, true), 1_700)
}
