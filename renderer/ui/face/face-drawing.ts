/** Draws a customer's face with the DiceBear edition of Open Peeps and keeps each drawing. */
import { Avatar } from '@dicebear/core'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import type { LookDocument } from '../../../engine/format/scenario-document.ts'
import {
  CLOSED_EYES,
  MOOD_EXPRESSIONS,
  REACTION_EXPRESSIONS,
  TALKING_MOUTHS,
  type Expression,
} from './expressions.ts'
import { isKnownHead, peepsStyle } from './peeps-style.ts'
import type { ReactionId } from './reactions.ts'
import { skinTone } from './skin-tone.ts'

/** What a face is doing in its mood: nothing, blinking, speaking, or reacting to an answer. */
export type FaceMoment = 'rest' | 'blink' | 'talk' | ReactionId

/** The ink of every drawn line. */
const INK = '#14202B'

/** Beards that leave the mouth bare. */
const BARE_MOUTH: ReadonlySet<string> = new Set(['chin'])

const drawings = new Map<string, string>()

/**
 * The face as SVG text, 704 units wide and high; empty where the look names a head that nobody drew, and
 * where the moment has no drawing of its own (eyes that are closed already do not blink).
 */
export function faceDrawing(look: LookDocument, mood: MoodId, moment: FaceMoment = 'rest'): string {
  const shown = expressionOf(mood, moment)
  if (shown === null) return ''
  const key = JSON.stringify([look, skinTone(look.skin, mood), shown])
  const known = drawings.get(key)
  if (known !== undefined) return known
  const drawn = draw(look, mood, shown)
  drawings.set(key, drawn)
  return drawn
}

/** The features that a face shows; null where the moment changes nothing. */
export function expressionOf(mood: MoodId, moment: FaceMoment): Expression | null {
  const atRest = MOOD_EXPRESSIONS[mood]
  if (moment === 'rest') return atRest
  if (moment === 'talk') return { ...atRest, mouth: TALKING_MOUTHS[mood] }
  if (moment !== 'blink') return REACTION_EXPRESSIONS[moment]
  const eyes = CLOSED_EYES[mood]
  return eyes === null ? null : { ...atRest, eyes }
}

function draw(look: LookDocument, mood: MoodId, shown: Expression): string {
  if (!isKnownHead(look.head)) return ''
  const hidesMouth = look.beard !== null && !BARE_MOUTH.has(look.beard)
  try {
    const avatar = new Avatar(peepsStyle(), {
      seed: 'third-ring',
      accessoriesProbability: look.glasses ? 100 : 0,
      accessoriesVariant: ['glasses'],
      facialHairProbability: look.beard === null ? 0 : 100,
      facialHairVariant: [look.beard ?? 'chin'],
      headVariant: [look.head],
      eyesVariant: [shown.eyes],
      noseVariant: [shown.nose],
      mouthVariant: [shown.mouth],
      beardMouthProbability: hidesMouth ? 100 : 0,
      beardMouthVariant: [shown.mouth],
      skinColor: [skinTone(look.skin, mood)],
      clothingColor: [look.clothing],
      headContrastColor: [look.hair],
      inkColor: [INK],
    })
    return avatar
      .toString()
      .replace(/<metadata.*?<\/metadata>/s, '')
      .replace(/#000000|#000\b/g, INK)
      .replace(/"black"/g, `"${INK}"`)
  } catch {
    // A look is data from a file: an unknown name must leave a customer without a face, not a dead screen.
    return ''
  }
}
