import type { MoodId } from '../../../engine/doctrine/mood.ts'
import type { LookDocument } from '../../../engine/format/scenario-document.ts'
import { faceDrawing } from './face-drawing.ts'

const addresses = new Map<string, string>()

/**
 * A blob address of the face, for an image; empty where it cannot be drawn. Addresses are kept for the
 * life of the page: a customer has seven faces, so there are never many. Pictures as images cannot run
 * anything, which is why the drawing is not put into the page itself.
 */
export function faceAddress(look: LookDocument, mood: MoodId): string {
  const drawing = faceDrawing(look, mood)
  if (drawing === '') return ''
  const known = addresses.get(drawing)
  if (known !== undefined) return known
  const address = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }))
  addresses.set(drawing, address)
  return address
}
