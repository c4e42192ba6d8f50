/** Soft words of the program itself: rapport gained and lost, a step in its place, a star, the two endings. */
import { faded, inRoom, knock, lowPass, struck, Tape, type Partial } from './synthesis.ts'
import type { Sound } from './wave-file.ts'

const RATE = 22_050

const SOFT: readonly Partial[] = [
  { ratio: 1, level: 1, decay: 0.22 },
  { ratio: 2, level: 0.22, decay: 0.12 },
  { ratio: 4.01, level: 0.07, decay: 0.04 },
]
const LONG: readonly Partial[] = SOFT.map((partial) => ({ ...partial, decay: partial.decay * 3.2 }))

/** A small wooden bar: what a ladder is made of. */
const WOOD: readonly Partial[] = [
  { ratio: 1, level: 1, decay: 0.05 },
  { ratio: 2.76, level: 0.35, decay: 0.022 },
  { ratio: 5.4, level: 0.12, decay: 0.01 },
]

/** A glass touched with a fingernail. */
const GLASS: readonly Partial[] = [
  { ratio: 1, level: 1, decay: 0.5 },
  { ratio: 2.32, level: 0.3, decay: 0.24 },
  { ratio: 4.25, level: 0.1, decay: 0.1 },
]

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

/** A step of the ladder that falls into its place: a peg, then the bar that takes it. */
export function step(): Sound {
  const tape = new Tape(0.4, RATE)
  tape.add(0, 0.2, struck(622, 0.45, WOOD, 0.001))
  tape.add(0.07, 0.33, struck(466, 1, WOOD, 0.001))
  tape.add(0.07, 0.1, knock(RATE, 127, 900, 0.3, 0.008))
  return faded(inRoom(tape.finished(0.4), 0.18, 0.7), 0.12)
}

/** A star: one high glass and its fifth, and they are left to ring. */
export function star(): Sound {
  const tape = new Tape(1.5, RATE)
  tape.add(0, 1.5, struck(1_174.66, 0.6, GLASS, 0.003))
  tape.add(0.09, 1.4, struck(1_760, 0.5, GLASS, 0.003))
  return faded(inRoom(tape.finished(0.3), 0.2, 1.3), 0.4)
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
  return faded(inRoom(tape.finished(peak), 0.16, 1.2), 0.25)
}
