import type { MoodId } from '../../../engine/doctrine/mood.ts'
import type { LookDocument } from '../../../engine/format/scenario-document.ts'
import { afterPaint } from '../measure/after-paint.ts'
import type { FaceMoment } from './face-drawing.ts'

/** A face that is to be drawn. */
export interface FaceRequest {
  readonly look: LookDocument
  readonly mood: MoodId
  readonly moment: FaceMoment
}

let before: Promise<unknown> | null = null

/**
 * Draws a face: SVG text, empty where nobody drew such a head. One after the other, each in a task of its own, so that
 * the page answers keys in between; the drawings, half a megabyte, are fetched for the first one. Where they cannot be
 * had, customers stay without faces.
 */
export function drawFace({ look, mood, moment }: FaceRequest): Promise<string> {
  // A screen is there before its faces: the first one waits until the words have been painted.
  const drawing = (before ?? afterPaint()).then(async () => {
    const { faceDrawing } = await import('./face-drawing.ts')
    await aBreath()
    return faceDrawing(look, mood, moment)
  })
  const drawn = drawing.catch(() => '')
  before = drawn
  return drawn
}

function aBreath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
