/** Draws a customer's face with the DiceBear edition of Open Peeps and keeps each drawing. */
import { Avatar, Style } from '@dicebear/core'
import openPeeps from '@dicebear/styles/open-peeps.json' with { type: 'json' }
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import type { LookDocument } from '../../../engine/format/scenario-document.ts'
import { expressionOf } from './expressions.ts'
import { skinTone } from './skin-tone.ts'

/** The ink of every drawn line. */
const INK = '#14202B'

let style: Style<unknown> | undefined
const drawings = new Map<string, string>()

/** The face as SVG text, 704 units wide and high; empty where the look names a head that nobody drew. */
export function faceDrawing(look: LookDocument, mood: MoodId): string {
  const key = JSON.stringify([look, mood])
  const known = drawings.get(key)
  if (known !== undefined) return known
  const drawn = draw(look, mood)
  drawings.set(key, drawn)
  return drawn
}

function draw(look: LookDocument, mood: MoodId): string {
  if (!Object.hasOwn(openPeeps.components.head.variants, look.head)) return ''
  style ??= new Style<unknown>(openPeeps)
  try {
    const avatar = new Avatar(style, {
      seed: 'third-ring',
      maskProbability: 0,
      accessoriesProbability: look.glasses ? 100 : 0,
      accessoriesVariant: ['glasses'],
      facialHairProbability: look.beard === null ? 0 : 100,
      facialHairVariant: [look.beard ?? 'chin'],
      headVariant: [look.head],
      expressionVariant: [expressionOf(mood, look.beard !== null)],
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
