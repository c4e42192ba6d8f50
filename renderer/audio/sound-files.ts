/** The program's own sounds: where each file is and how it is played. Made by tools/make-sounds.ts. */
import cueDown from '../../assets/sounds/cue-down.wav?url'
import cueUp from '../../assets/sounds/cue-up.wav?url'
import endingBad from '../../assets/sounds/ending-bad.wav?url'
import endingGood from '../../assets/sounds/ending-good.wav?url'
import hangUp from '../../assets/sounds/hang-up.wav?url'
import holdTune from '../../assets/sounds/hold-tune.wav?url'
import keyClick from '../../assets/sounds/key-click.wav?url'
import pickUp from '../../assets/sounds/pick-up.wav?url'
import plug from '../../assets/sounds/plug.wav?url'
import ringFar from '../../assets/sounds/ring-far.wav?url'
import ringNear from '../../assets/sounds/ring-near.wav?url'
import roomKitchen from '../../assets/sounds/room-kitchen.wav?url'
import roomQuiet from '../../assets/sounds/room-quiet.wav?url'
import roomTense from '../../assets/sounds/room-tense.wav?url'

export interface SoundFile {
  readonly url: string
  /** 0 to 1, beside the other sounds; the listener's own volume comes on top. */
  readonly volume: number
  /** Whether it comes round until it is stopped. */
  readonly loops: boolean
}

export const SOUND_FILES = {
  'ring-near': once(ringNear, 0.9),
  'ring-far': once(ringFar, 0.8),
  'pick-up': once(pickUp, 0.8),
  'hang-up': once(hangUp, 0.8),
  'key-click': once(keyClick, 0.6),
  'cue-up': once(cueUp, 0.6),
  'cue-down': once(cueDown, 0.6),
  'ending-good': once(endingGood, 0.8),
  'ending-bad': once(endingBad, 0.8),
  plug: once(plug, 0.6),
  'hold-tune': loop(holdTune, 0.5),
  'room-tense': loop(roomTense, 0.7),
  'room-quiet': loop(roomQuiet, 0.7),
  'room-kitchen': loop(roomKitchen, 0.7),
} as const satisfies Readonly<Record<string, SoundFile>>

export type SoundName = keyof typeof SOUND_FILES

function once(url: string, volume: number): SoundFile {
  return { url, volume, loops: false }
}

function loop(url: string, volume: number): SoundFile {
  return { url, volume, loops: true }
}
