/** What happens on and around the desk: the stamp, the shop's door, messages, letters, keys. */
import { bandPass, faded, inRoom, knock, noise, struck, Tape, type Partial } from './synthesis.ts'
import type { Sound } from './wave-file.ts'

const RATE = 22_050
const KEYS_RATE = 16_000

/** A little brass bell on a spring. */
const BRASS: readonly Partial[] = [
  { ratio: 1, level: 1, decay: 0.36 },
  { ratio: 2.41, level: 0.5, decay: 0.2 },
  { ratio: 3.9, level: 0.25, decay: 0.09 },
]

/** A bar of rosewood struck with a soft mallet. */
const MALLET: readonly Partial[] = [
  { ratio: 1, level: 1, decay: 0.14 },
  { ratio: 3.93, level: 0.18, decay: 0.05 },
]

/** A rubber stamp that comes down on a full pad of paper. */
export function stamp(): Sound {
  const tape = new Tape(0.42, RATE)
  tape.add(0, 0.1, knock(RATE, 131, 1_500, 0.25, 0.006))
  tape.add(0.02, 0.25, knock(RATE, 137, 210, 1, 0.035))
  tape.add(0.02, 0.25, struck(96, 0.8, [{ ratio: 1, level: 1, decay: 0.04 }]))
  tape.add(0.13, 0.12, knock(RATE, 139, 2_400, 0.08, 0.03))
  return faded(inRoom(tape.finished(0.5), 0.16, 0.7), 0.12)
}

/** The door of the shop: the bell on its spring swings out. */
export function doorBell(): Sound {
  const tape = new Tape(1.7, RATE)
  const strokes: readonly (readonly [number, number, number])[] = [
    [0, 1_661, 1],
    [0.11, 1_865, 0.7],
    [0.25, 1_661, 0.55],
    [0.37, 1_865, 0.34],
    [0.53, 1_661, 0.22],
    [0.7, 1_865, 0.12],
  ]
  for (const [at, frequency, level] of strokes)
    tape.add(at, 1, struck(frequency, level, BRASS, 0.001))
  return faded(inRoom(tape.finished(0.4), 0.3, 1.6), 0.4)
}

/** Your message goes: one bar, upwards. */
export function messageOut(): Sound {
  const tape = new Tape(0.3, RATE)
  tape.add(0, 0.3, struck(523.25, 0.6, MALLET, 0.004))
  tape.add(0.05, 0.25, struck(783.99, 0.7, MALLET, 0.004))
  return faded(tape.finished(0.4), 0.1)
}

/** A message comes: two bars, a step down, nothing that demands. */
export function messageIn(): Sound {
  const tape = new Tape(0.42, RATE)
  tape.add(0, 0.3, struck(698.46, 0.8, MALLET, 0.004))
  tape.add(0.085, 0.33, struck(587.33, 0.7, MALLET, 0.004))
  return faded(inRoom(tape.finished(0.4), 0.12, 0.8), 0.12)
}

/** The letter goes: paper through air, rising. */
export function mailOut(): Sound {
  return rush(0.62, 500, 2_600, 151)
}

/** A letter comes: paper through air, sinking, and it lands. */
export function mailIn(): Sound {
  const { samples, rate } = rush(0.5, 1_900, 420, 157)
  const tape = new Tape(0.66, rate)
  tape.samples.set(samples)
  tape.add(0.44, 0.2, knock(rate, 163, 380, 0.9, 0.02))
  tape.add(0.44, 0.2, knock(rate, 167, 1_700, 0.2, 0.012))
  return faded(tape.finished(0.4), 0.08)
}

/** Somebody types elsewhere: uneven strokes with a breath between the words; it comes round after four seconds. */
export function typing(): Sound {
  const tape = new Tape(4, KEYS_RATE, true)
  addKeys(tape, 171, 1)
  return tape.finished(0.3)
}

/** Lays the keys of one typist over a tape that comes round. `level` is the loudness of a stroke. */
export function addKeys(tape: Tape, seed: number, level: number): void {
  const chance = noise(seed)
  const share = () => (chance() + 1) / 2
  const seconds = tape.samples.length / tape.rate
  let at = 0.1
  let letters = 0
  while (at < seconds - 0.2) {
    const strength = level * (0.5 + 0.5 * share())
    tape.add(at, 0.05, knock(tape.rate, seed + Math.round(at * 1000), 1_700, strength, 0.006))
    tape.add(at + 0.055, 0.04, knock(tape.rate, seed + 7, 2_300, strength * 0.35, 0.004))
    letters += 1
    const wordEnds = letters > 3 && share() < 0.28
    if (wordEnds) letters = 0
    at += wordEnds ? 0.35 + 0.4 * share() : 0.09 + 0.1 * share()
  }
}

/** Noise whose pitch glides from one frequency to another, swelling and dying away. */
function rush(seconds: number, from: number, to: number, seed: number): Sound {
  const tape = new Tape(seconds, RATE)
  const source = noise(seed)
  // A few fixed bands, faded over one another: filters that glide would click.
  const bands = Array.from({ length: 7 }, (_, place) =>
    bandPass(RATE, from * (to / from) ** (place / 6), 2.2),
  )
  tape.add(0, seconds, (time) => {
    const share = time / seconds
    const input = source()
    const swell = Math.sin(Math.PI * share) ** 1.6
    let sum = 0
    for (const [place, band] of bands.entries())
      sum += band(input) * Math.max(0, 1 - Math.abs(share * 6 - place) / 1.5)
    return swell * sum
  })
  return tape.finished(0.4)
}
