import { useSyncExternalStore } from 'react'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import type { LookDocument } from '../../../engine/format/scenario-document.ts'
import type { faceDrawing, FaceMoment } from './face-drawing.ts'

const addresses = new Map<string, string>()
/** Pictures kept in memory, so that a face can be cut to without a blank frame between. */
const kept: HTMLImageElement[] = []

/** Draws faces once the drawings are there: half a megabyte, which must not keep the first screen waiting. */
let draw: typeof faceDrawing | null = null
let loading: Promise<void> | null = null
const waiting = new Set<() => void>()

/** Whether faces can be drawn; asks for the drawings the first time, and has the component drawn again when they come. */
export function useFacesLoaded(): boolean {
  return useSyncExternalStore(listen, () => draw !== null)
}

/** Fetches the drawings; done at once where they are there. Where they cannot be had, customers stay without faces. */
export async function loadFaces(): Promise<void> {
  if (draw !== null) return
  loading ??= import('./face-drawing.ts').then(
    (module) => {
      draw = module.faceDrawing
      for (const tell of waiting) tell()
    },
    () => {
      // The next face asks again.
      loading = null
    },
  )
  await loading
}

function listen(tell: () => void): () => void {
  waiting.add(tell)
  void loadFaces()
  return () => void waiting.delete(tell)
}

/**
 * A blob address of the face, for an image; empty where it cannot be drawn, and before `useFacesLoaded` says
 * that it can. Addresses are kept for the life of the page: a customer has some thirty faces, so there are never
 * many. Pictures as images cannot run anything, which is why the drawing is not put into the page itself.
 */
export function faceAddress(look: LookDocument, mood: MoodId, moment: FaceMoment = 'rest'): string {
  const drawing = draw?.(look, mood, moment) ?? ''
  if (drawing === '') return ''
  const known = addresses.get(drawing)
  if (known !== undefined) return known
  const address = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }))
  addresses.set(drawing, address)
  return address
}

/** Draws a face ahead and has it decoded, so that it is there at once. False while the drawings are still on their way. */
export function prepareFace(look: LookDocument, mood: MoodId, moment: FaceMoment): boolean {
  if (draw === null) return false
  const address = faceAddress(look, mood, moment)
  if (address === '' || kept.some((picture) => picture.src === address)) return true
  const picture = new Image()
  picture.src = address
  kept.push(picture)
  return true
}
