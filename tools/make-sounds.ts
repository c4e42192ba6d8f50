/**
 * Makes every sound of the program anew: `npx node tools/make-sounds.ts`. No chance, no clock, no recording:
 * the same files come out on every machine, so a change of a sound can be read as a change of this code.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cueDown, cueUp, endingBad, endingGood, star, step } from './sounds/cue-sounds.ts'
import {
  doorBell,
  mailIn,
  mailOut,
  messageIn,
  messageOut,
  stamp,
  typing,
} from './sounds/desk-sounds.ts'
import { holdTune } from './sounds/hold-tune.ts'
import { withMargins } from './sounds/loop-margin.ts'
import { LOUDNESS_CLASSES, mastered, type LoudnessClass } from './sounds/loudness-class.ts'
import { placeDesk, placeOffice, placeShop } from './sounds/place-sounds.ts'
import { roomKitchen, roomQuiet, roomTense } from './sounds/room-sounds.ts'
import {
  hangUp,
  keyClick,
  pickUp,
  plug,
  ringFar,
  ringingTone,
  ringNear,
} from './sounds/telephone-sounds.ts'
import { waveFile, type Sound } from './sounds/wave-file.ts'

/** Every sound by the name of its file in assets/sounds: how loud it is to be, and what makes it. */
const MAKERS: Readonly<Record<string, readonly [LoudnessClass, () => Sound]>> = {
  'ring-near': ['bell', ringNear],
  'ring-far': ['touch', ringFar],
  'ringing-tone': ['cue', ringingTone],
  'pick-up': ['event', pickUp],
  'hang-up': ['event', hangUp],
  'door-bell': ['event', doorBell],
  'key-click': ['touch', keyClick],
  'message-out': ['cue', messageOut],
  'message-in': ['cue', messageIn],
  'mail-out': ['cue', mailOut],
  'mail-in': ['cue', mailIn],
  typing: ['keys', typing],
  'cue-up': ['cue', cueUp],
  'cue-down': ['cue', cueDown],
  step: ['touch', step],
  star: ['cue', star],
  'ending-good': ['event', endingGood],
  'ending-bad': ['event', endingBad],
  stamp: ['cue', stamp],
  plug: ['cue', plug],
  'hold-tune': ['music', holdTune],
  'room-tense': ['near-room', roomTense],
  'room-quiet': ['room', roomQuiet],
  'room-kitchen': ['room', roomKitchen],
  'place-desk': ['place', placeDesk],
  'place-shop': ['place', placeShop],
  'place-office': ['place', placeOffice],
}

/** A sound of the program. */
export interface MadeSound {
  readonly name: string
  readonly loudness: LoudnessClass
  readonly sound: Sound
  /** What assets/sounds holds of it: the sound, and for a loop its margins. */
  readonly file: Uint8Array
}

/** Makes them all. */
export function madeSounds(): readonly MadeSound[] {
  return Object.entries(MAKERS).map(([name, [loudness, make]]) => {
    const sound = mastered(make(), loudness)
    const { loops } = LOUDNESS_CLASSES[loudness]
    return { name, loudness, sound, file: waveFile(loops ? withMargins(sound) : sound) }
  })
}

function writeSounds(): void {
  const folder = fileURLToPath(new URL('../assets/sounds/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  let total = 0
  const made = madeSounds()
  for (const { name, file } of made) {
    writeFileSync(`${folder}${name}.wav`, file)
    total += file.length
    console.log(`${name}.wav ${file.length} bytes`)
  }
  console.log(`${made.length} sounds, ${total} bytes`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeSounds()
