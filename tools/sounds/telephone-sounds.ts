/** The telephone itself: bell, cradle, keys, plug. */
import { faded, inRoom, knock, lowPass, struck, Tape, type Partial } from './synthesis.ts'
import type { Sound } from './wave-file.ts'

const RATE = 22_050

/** A brass gong of a telephone bell: inharmonic, bright, short. */
const GONG: readonly Partial[] = [
  { ratio: 1, level: 1, decay: 0.34 },
  { ratio: 2.02, level: 0.55, decay: 0.2 },
  { ratio: 2.81, level: 0.4, decay: 0.13 },
  { ratio: 4.13, level: 0.22, decay: 0.08 },
  { ratio: 5.42, level: 0.1, decay: 0.04 },
]

/** Strokes of the clapper a second; a bell of the mains' frequency has about this many. */
const STROKES = 22
const BELL_SECONDS = 2

/** Two gongs struck in turn for two seconds, and what rings on after the clapper rests. */
function bell(seed: number): Tape {
  const tape = new Tape(BELL_SECONDS + 0.45, RATE)
  for (let stroke = 0; stroke < BELL_SECONDS * STROKES; stroke += 1) {
    const at = stroke / STROKES
    const gong = stroke % 2 === 0 ? 1_046 : 1_318
    const swell = Math.min(1, 0.55 + at * 3)
    const level = swell * (1 - 0.08 * ((stroke * 7) % 3))
    tape.add(at, 0.5, struck(gong, level, GONG))
    tape.add(at, 0.02, knock(RATE, seed + stroke, 2_600, 0.35 * swell, 0.004))
  }
  return tape
}

/** On your own desk. */
export function ringNear(): Sound {
  return faded(inRoom(bell(11).finished(0.62), 0.22, 1), 0.2)
}

/** In another room, for a line that somebody else may take. */
export function ringFar(): Sound {
  const far = inRoom(lowPass(bell(23).finished(0.6), 1_500, 2), 0.5, 2.3)
  const tape = new Tape(2.45, RATE)
  tape.samples.set(far.samples)
  return faded(tape.finished(0.3), 0.3)
}

/** The ringing tone that is heard in the receiver while it rings at the other end: two close tones, as lines have it. */
export function ringingTone(): Sound {
  const tape = new Tape(1.1, RATE)
  tape.add(0, 1.1, (at) => {
    const swell = Math.min(1, at / 0.03, (1.1 - at) / 0.06)
    return swell * (0.7 * Math.sin(2 * Math.PI * 425 * at) + 0.3 * Math.sin(2 * Math.PI * 450 * at))
  })
  return faded(inRoom(tape.finished(0.4), 0.06, 0.4), 0.05)
}

/** The handset leaves the cradle: two springs, plastic, the line opens. */
export function pickUp(): Sound {
  const tape = new Tape(0.42, RATE)
  tape.add(0, 0.2, knock(RATE, 41, 520, 1, 0.018))
  tape.add(0, 0.2, struck(172, 0.6, [{ ratio: 1, level: 1, decay: 0.03 }]))
  tape.add(0.072, 0.2, knock(RATE, 43, 1_350, 0.7, 0.011))
  tape.add(0.105, 0.25, knock(RATE, 47, 880, 0.35, 0.02))
  tape.add(0.16, 0.26, knock(RATE, 53, 2_300, 0.09, 0.09))
  return faded(inRoom(tape.finished(0.55), 0.18, 0.6), 0.08)
}

/** The handset comes down: heavier, and a gong answers very softly. */
export function hangUp(): Sound {
  const tape = new Tape(0.75, RATE)
  tape.add(0, 0.25, knock(RATE, 61, 340, 1, 0.028))
  tape.add(0, 0.25, struck(118, 0.9, [{ ratio: 1, level: 1, decay: 0.045 }]))
  tape.add(0.088, 0.25, knock(RATE, 67, 620, 0.8, 0.02))
  tape.add(0.09, 0.6, struck(1_046, 0.09, GONG))
  return faded(inRoom(tape.finished(0.55), 0.2, 0.7), 0.2)
}

/** A key cap that bottoms out. */
export function keyClick(): Sound {
  const tape = new Tape(0.09, RATE)
  tape.add(0, 0.05, knock(RATE, 71, 1_900, 0.7, 0.005))
  tape.add(0.004, 0.08, struck(290, 0.5, [{ ratio: 1, level: 1, decay: 0.012 }]))
  return faded(tape.finished(0.34), 0.03)
}

/** A switchboard plug that finds its jack. */
export function plug(): Sound {
  const tape = new Tape(0.24, RATE)
  tape.add(0, 0.1, knock(RATE, 83, 1_100, 0.5, 0.012))
  tape.add(0.045, 0.19, knock(RATE, 89, 640, 1, 0.016))
  tape.add(0.045, 0.19, struck(210, 0.5, [{ ratio: 1, level: 1, decay: 0.022 }]))
  return faded(inRoom(tape.finished(0.45), 0.15, 0.5), 0.06)
}
