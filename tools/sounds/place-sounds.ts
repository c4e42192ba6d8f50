/** Where the trainee works: a desk among others, a shop, a quiet office. Loops, meant to be hardly noticed. */
import { air } from './air.ts'
import { addKeys } from './desk-sounds.ts'
import { inRoom, lowPass, noise, struck, Tape } from './synthesis.ts'
import type { Sound } from './wave-file.ts'

const RATE = 11_025
const SECONDS = 8

/** A desk among others: colleagues on the telephone, too far off to be understood, and their keys. */
export function placeDesk(): Sound {
  const tape = new Tape(SECONDS, RATE, true)
  addTalk(tape, { seed: 201, pitch: 118, level: 0.5 })
  addTalk(tape, { seed: 211, pitch: 196, level: 0.4 })
  addTalk(tape, { seed: 223, pitch: 164, level: 0.3 })
  addKeys(tape, 229, 0.12)
  const far = inRoom(lowPass(tape.finished(0.5), 900, 2), 0.5, 2.4, true)
  return withAir(far, 233, 240, 0.5)
}

/** A shop: people far off, a cup of coins, steps. */
export function placeShop(): Sound {
  const tape = new Tape(SECONDS, RATE, true)
  addTalk(tape, { seed: 241, pitch: 134, level: 0.4 })
  addTalk(tape, { seed: 251, pitch: 221, level: 0.4 })
  for (const [at, frequency, level] of [
    [1.2, 2_217, 0.05],
    [1.28, 2_489, 0.04],
    [5.6, 1_975, 0.05],
  ] as const)
    tape.add(
      at,
      0.5,
      struck(frequency, level, [
        { ratio: 1, level: 1, decay: 0.09 },
        { ratio: 2.7, level: 0.4, decay: 0.04 },
      ]),
    )
  for (let pace = 0; pace < 6; pace += 1)
    tape.add(3 + pace * 0.52, 0.2, struck(92, 0.16, [{ ratio: 1, level: 1, decay: 0.03 }], 0.004))
  const far = inRoom(lowPass(tape.finished(0.5), 1_300), 0.55, 3, true)
  return withAir(far, 257, 330, 0.5)
}

/** A quiet office: a fan somewhere, one colleague's keys. */
export function placeOffice(): Sound {
  const tape = new Tape(SECONDS, RATE, true)
  addKeys(tape, 263, 0.5)
  const far = inRoom(lowPass(tape.finished(0.5), 1_800), 0.4, 2, true)
  return withAir(far, 269, 190, 1.4)
}

function withAir({ samples, rate }: Sound, seed: number, frequency: number, level: number): Sound {
  const tape = new Tape(SECONDS, rate, true)
  tape.samples.set(samples)
  air(tape, seed, frequency, level * 0.35)
  return tape.finished(0.5)
}

/** Vowels between which a voice wanders; the two resonances of the mouth in hertz. */
const VOWELS: readonly (readonly [number, number])[] = [
  [300, 870],
  [440, 1_020],
  [530, 1_840],
  [660, 1_720],
  [730, 1_090],
  [490, 1_350],
]

/** Somebody talking without words: syllables of harmonics through a mouth, in phrases with pauses. */
function addTalk(
  tape: Tape,
  { seed, pitch, level }: { readonly seed: number; readonly pitch: number; readonly level: number },
): void {
  const chance = noise(seed)
  const share = () => (chance() + 1) / 2
  let at = share()
  let left = 0
  let tone = pitch
  while (at < SECONDS - 0.4) {
    if (left === 0) {
      left = 3 + Math.round(share() * 7)
      tone = pitch * (1.05 + 0.1 * share())
      at += 0.3 + 0.7 * share()
    }
    const lasts = 0.11 + 0.12 * share()
    const vowel = VOWELS[Math.floor(share() * VOWELS.length)] ?? VOWELS[0]
    if (vowel !== undefined)
      tape.add(at, lasts, syllable(tone, vowel, lasts, level * (0.5 + 0.5 * share())))
    // A phrase sinks towards its end.
    tone *= 0.975
    at += lasts * (0.9 + 0.25 * share())
    left -= 1
  }
}

function syllable(
  pitch: number,
  [low, high]: readonly [number, number],
  seconds: number,
  level: number,
): (time: number) => number {
  const harmonics = Array.from({ length: 14 }, (_, place) => {
    const hertz = pitch * (place + 1)
    const mouth = resonance(hertz, low, 90) + 0.5 * resonance(hertz, high, 130)
    return [hertz, mouth / (place + 1)] as const
  })
  return (time) => {
    let sum = 0
    for (const [hertz, strength] of harmonics)
      sum += strength * Math.sin(2 * Math.PI * hertz * time)
    return level * sum * Math.sin((Math.PI * time) / seconds) ** 2
  }
}

function resonance(hertz: number, centre: number, width: number): number {
  return 1 / (1 + ((hertz - centre) / width) ** 2)
}
