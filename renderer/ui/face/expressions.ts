/** What a face does: which eyes and which mouth of the Open Peeps set show a mood or a passing feeling. */
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import type { ReactionId } from './reactions.ts'

/** Features of an expression: the brows and eyes of one drawing, the mouth of another. */
export interface Expression {
  /** The drawing that brows and eyes come from. */
  readonly eyes: string
  /** The drawing that the nose comes from. */
  readonly nose: string
  readonly mouth: string
}

function expression(eyes: string, mouth = eyes, nose = eyes): Expression {
  return { eyes, nose, mouth }
}

/** The face of each mood at rest. The laugh of delight has the eyes of pleasure: clenched teeth read as pain. */
export const MOOD_EXPRESSIONS: Readonly<Record<MoodId, Expression>> = {
  furious: expression('rage'),
  angry: expression('veryAngry'),
  annoyed: expression('serious'),
  guarded: expression('suspicious'),
  settled: expression('smile'),
  pleased: expression('calm'),
  delighted: expression('calm', 'smileLOL'),
}

/** The mouth that alternates with the one at rest while the customer speaks. */
export const TALKING_MOUTHS: Readonly<Record<MoodId, string>> = {
  furious: 'concernedFear',
  angry: 'concernedFear',
  annoyed: 'concernedFear',
  guarded: 'blank',
  settled: 'cheeky',
  pleased: 'smileLOL',
  delighted: 'calm',
}

/**
 * The drawing whose closed eyes make a mood blink; null where the eyes are closed already, because they
 * smile. Stern brows go with stern lids.
 */
export const CLOSED_EYES: Readonly<Record<MoodId, string | null>> = {
  furious: 'eyesClosed',
  angry: 'eyesClosed',
  annoyed: 'eyesClosed',
  guarded: 'contempt',
  settled: 'contempt',
  pleased: null,
  delighted: null,
}

/** The face of a passing feeling. */
export const REACTION_EXPRESSIONS: Readonly<Record<ReactionId, Expression>> = {
  'taken-aback': expression('explaining', 'blank'),
  brightened: expression('explaining', 'smile'),
  relieved: expression('contempt', 'smile'),
  overjoyed: expression('explaining', 'smileLOL'),
  snubbed: expression('tired'),
  hurt: expression('solemn'),
  harried: expression('concerned', 'concernedFear'),
  doubting: expression('blank', 'tired'),
  exasperated: expression('eyesClosed', 'veryAngry'),
}
