import type { MoodId } from '../../../engine/doctrine/mood.ts'
import type { LookDocument } from '../../../engine/format/scenario-document.ts'
import { faceDrawing, type FaceMoment } from './face-drawing.ts'

const addresses = new Map<string, string>()
/** Pictures kept in memory, so that a face can be cut to without a blank frame between. */
const kept: HTMLImageElement[] = []

/**
 * A blob address of the face, for an image; empty where it cannot be drawn. Addresses are kept for the
 * life of the page: a customer has some thirty faces, so there are never many. Pictures as images cannot
 * run anything, which is why the drawing is not put into the page itself.
 */
export function faceAddress(look: LookDocument, mood: MoodId, moment: FaceMoment = 'rest'): string {
  const drawing = faceDrawing(look, mood, moment)
  if (drawing === '') return ''
  const known = addresses.get(drawing)
  if (known !== undefined) return known
  const address = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }))
  addresses.set(drawing, address)
  return address
}

/** Draws a face ahead and has it decoded, so that it is there at once when its moment comes. */
export function prepareFace(look: LookDocument, mood: MoodId, moment: FaceMoment): void {
  const address = faceAddress(look, mood, moment)
  if (address === '' || kept.some((picture) => picture.src === address)) return
  const picture = new Image()
  picture.src = address
  kept.push(picture)
}
