/** What the customer hears on hold, and the trainee with her. */
import { inRoom, lowPass, struck, Tape, type Partial } from './synthesis.ts'
import type { Sound } from './wave-file.ts'

const RATE = 12_000
const BEAT = 0.75
const BEATS = 32

/** Wooden bars struck with felt: no edge, no vibrato, nothing that begs for attention. */
const FELT: readonly Partial[] = [
  { ratio: 1, level: 1, decay: 0.62 },
  { ratio: 2, level: 0.16, decay: 0.4 },
  { ratio: 3.98, level: 0.06, decay: 0.09 },
]

/** Eight bars, each a broken chord; figures are semitones above the A below the middle C. */
const CHORDS: readonly (readonly number[])[] = [
  [-4, 3, 7, 12],
  [0, 3, 7, 10],
  [-7, 0, 5, 8],
  [-2, 3, 5, 10],
  [-4, 3, 7, 12],
  [-5, 2, 7, 10],
  [-7, 0, 5, 12],
  [-2, 3, 5, 10],
]

/** Few notes with gaps between them: on which beat, how high. The second half answers the first, lower. */
const MELODY: readonly (readonly [number, number])[] = [
  [2.5, 19],
  [3.5, 17],
  [5, 15],
  [7, 12],
  [8.5, 15],
  [9.5, 17],
  [11, 12],
  [13, 10],
  [14, 12],
  [18, 15],
  [19.5, 14],
  [21, 12],
  [24.5, 17],
  [25.5, 15],
  [27, 12],
  [29, 10],
]

/**
 * Twenty-four seconds that come round without a seam: slow chords, a melody of few notes. It never resolves
 * loudly, because it is heard again and again.
 */
export function holdTune(): Sound {
  const tape = new Tape(BEATS * BEAT, RATE, true)
  // It comes round a little before the first beat, where only tails sound.
  const note = (beat: number, semitones: number, level: number) =>
    tape.add(beat * BEAT + 0.12, 2.6, struck(220 * 2 ** (semitones / 12), level, FELT, 0.014))
  for (const [bar, chord] of CHORDS.entries())
    for (const [place, semitones] of chord.entries())
      note(bar * 4 + place * 0.5, semitones, place === 0 ? 0.5 : 0.3)
  for (const [beat, semitones] of MELODY) note(beat, semitones, 0.34)
  return lowPass(inRoom(tape.finished(0.5), 0.14, 1.8, true), 3_400)
}
