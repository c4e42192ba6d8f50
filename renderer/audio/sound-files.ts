/**
 * The program's own sounds: where each file is, which volume it listens to, whether it comes round. How loud they
 * are beside each other stands in the files themselves (tools/make-sounds.ts), and nowhere else.
 */
import cueDown from '../../assets/sounds/cue-down.wav?url'
import cueUp from '../../assets/sounds/cue-up.wav?url'
import doorBell from '../../assets/sounds/door-bell.wav?url'
import endingBad from '../../assets/sounds/ending-bad.wav?url'
import endingGood from '../../assets/sounds/ending-good.wav?url'
import hangUp from '../../assets/sounds/hang-up.wav?url'
import holdTune from '../../assets/sounds/hold-tune.wav?url'
import keyClick from '../../assets/sounds/key-click.wav?url'
import mailIn from '../../assets/sounds/mail-in.wav?url'
import mailOut from '../../assets/sounds/mail-out.wav?url'
import messageIn from '../../assets/sounds/message-in.wav?url'
import messageOut from '../../assets/sounds/message-out.wav?url'
import pickUp from '../../assets/sounds/pick-up.wav?url'
import placeDesk from '../../assets/sounds/place-desk.wav?url'
import placeOffice from '../../assets/sounds/place-office.wav?url'
import placeShop from '../../assets/sounds/place-shop.wav?url'
import plug from '../../assets/sounds/plug.wav?url'
import ringFar from '../../assets/sounds/ring-far.wav?url'
import ringNear from '../../assets/sounds/ring-near.wav?url'
import ringingTone from '../../assets/sounds/ringing-tone.wav?url'
import roomKitchen from '../../assets/sounds/room-kitchen.wav?url'
import roomQuiet from '../../assets/sounds/room-quiet.wav?url'
import roomTense from '../../assets/sounds/room-tense.wav?url'
import stamp from '../../assets/sounds/stamp.wav?url'
import star from '../../assets/sounds/star.wav?url'
import step from '../../assets/sounds/step.wav?url'
import typing from '../../assets/sounds/typing.wav?url'
import type { Bus } from './loudness.ts'
import type { LoopPart } from './speaker.ts'

export interface SoundFile {
  readonly url: string
  /** Whose volume it listens to. */
  readonly bus: Bus
  /** Which part of the file comes round until it is stopped; null for a sound that is over by itself. */
  readonly loop: LoopPart | null
}

/** Seconds before and after the loop in each file of one, kept from the edges that a browser spoils. */
const LOOP_MARGIN = 0.05

export const SOUND_FILES = {
  'ring-near': once(ringNear),
  'ring-far': once(ringFar),
  'ringing-tone': once(ringingTone),
  'pick-up': once(pickUp),
  'hang-up': once(hangUp),
  'door-bell': once(doorBell),
  'key-click': once(keyClick),
  'message-out': once(messageOut),
  'message-in': once(messageIn),
  'mail-out': once(mailOut),
  'mail-in': once(mailIn),
  'cue-up': once(cueUp),
  'cue-down': once(cueDown),
  step: once(step),
  'ending-good': once(endingGood),
  'ending-bad': once(endingBad),
  stamp: once(stamp),
  plug: once(plug),
  star: once(star),
  typing: loop(typing, 'effects', 4),
  'hold-tune': loop(holdTune, 'ambience', 24),
  'room-tense': loop(roomTense, 'ambience', 6),
  'room-quiet': loop(roomQuiet, 'ambience', 6),
  'room-kitchen': loop(roomKitchen, 'ambience', 6),
  'place-desk': loop(placeDesk, 'ambience', 8),
  'place-shop': loop(placeShop, 'ambience', 8),
  'place-office': loop(placeOffice, 'ambience', 8),
} as const satisfies Readonly<Record<string, SoundFile>>

export type SoundName = keyof typeof SOUND_FILES

function once(url: string): SoundFile {
  return { url, bus: 'effects', loop: null }
}

function loop(url: string, bus: Bus, seconds: number): SoundFile {
  return { url, bus, loop: { from: LOOP_MARGIN, seconds } }
}
