/** The rhythm of a living face: when it blinks and how its mouth moves, the same every time for one customer. */

/** Milliseconds that closed eyes stay closed. */
export const BLINK = 120

/** A sequence of numbers from 0 to below 1 that a word begins: repeatable, and different for every customer. */
export function rhythmOf(word: string): () => number {
  let state = 7
  for (const letter of word) state = (state * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647
  return () => (state = (state * 16_807 + 11) % 2_147_483_647) / 2_147_483_647
}

/** Milliseconds until the next blink: people blink every three to seven seconds. */
export function untilBlink(next: () => number): number {
  return 2_600 + Math.round(next() * 4_400)
}

/** Milliseconds that the mouth stays as it is while the customer speaks: some six syllables a second. */
export function untilMouthMoves(next: () => number): number {
  return 90 + Math.round(next() * 130)
}
