/**
 * Makes every sound of the program anew: `npx node tools/make-sounds.ts`. No chance, no clock, no recording:
 * the same files come out on every machine, so a change of a sound can be read as a change of this code.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  cueDown,
  cueUp,
  endingBad,
  endingGood,
  roomKitchen,
  roomQuiet,
  roomTense,
} from './sounds/room-sounds.ts'
import {
  hangUp,
  holdTune,
  keyClick,
  pickUp,
  plug,
  ringFar,
  ringNear,
} from './sounds/telephone-sounds.ts'
import { waveFile, type Sound } from './sounds/wave-file.ts'

/** Every sound by the name of its file in assets/sounds. */
export const SOUND_MAKERS: Readonly<Record<string, () => Sound>> = {
  'ring-near': ringNear,
  'ring-far': ringFar,
  'pick-up': pickUp,
  'hang-up': hangUp,
  'hold-tune': holdTune,
  'room-tense': roomTense,
  'room-quiet': roomQuiet,
  'room-kitchen': roomKitchen,
  'key-click': keyClick,
  'cue-up': cueUp,
  'cue-down': cueDown,
  'ending-good': endingGood,
  'ending-bad': endingBad,
  plug,
}

function writeSounds(): void {
  const folder = fileURLToPath(new URL('../assets/sounds/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  let total = 0
  for (const [name, make] of Object.entries(SOUND_MAKERS)) {
    const bytes = waveFile(make())
    writeFileSync(`${folder}${name}.wav`, bytes)
    total += bytes.length
    console.log(`${name}.wav ${bytes.length} bytes`)
  }
  console.log(`${Object.keys(SOUND_MAKERS).length} sounds, ${total} bytes`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeSounds()
