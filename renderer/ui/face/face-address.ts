import { useEffect, useState, useSyncExternalStore } from 'react'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import type { LookDocument } from '../../../engine/format/scenario-document.ts'
import { drawFace } from './draw-face.ts'
import type { FaceMoment } from './face-drawing.ts'

/** Addresses by what was asked for; empty where nobody drew such a face. */
const addresses = new Map<string, string>()
/** Addresses by drawing: moods share many drawings. */
const drawings = new Map<string, string>()
const asked = new Map<string, Promise<void>>()
const waiting = new Set<() => void>()
/** Pictures kept in memory, so that a face can be cut to without a blank frame between. */
const kept: HTMLImageElement[] = []

/**
 * A blob address of the face, for an image: null until it has been drawn, empty where it cannot be. While another face
 * of the same customer is being drawn, the one before stays. Addresses are kept for the life of the page: a customer has
 * some thirty faces, so there are never many. Pictures as images cannot run anything, which is why the drawing is not
 * put into the page itself.
 */
export function useFaceAddress(
  look: LookDocument,
  mood: MoodId,
  moment: FaceMoment = 'rest',
): string | null {
  const key = keyOf(look, mood, moment)
  const address = useSyncExternalStore(
    listen,
    () => addresses.get(key) ?? null,
    () => null,
  )
  const person = JSON.stringify(look)
  const [before, setBefore] = useState({ person, address })
  // Drawn again at once, before anything is painted.
  if (address !== null && (before.address !== address || before.person !== person))
    setBefore({ person, address })
  useEffect(() => void ask(look, mood, moment), [look, mood, moment])
  return address ?? (before.person === person ? before.address : null)
}

/** Has a face drawn and decoded ahead, so that it is there at once when its moment comes. */
export async function prepareFace(
  look: LookDocument,
  mood: MoodId,
  moment: FaceMoment,
): Promise<void> {
  await ask(look, mood, moment)
  const address = addresses.get(keyOf(look, mood, moment)) ?? ''
  if (address === '' || kept.some((picture) => picture.src === address)) return
  const picture = new Image()
  picture.src = address
  kept.push(picture)
}

function ask(look: LookDocument, mood: MoodId, moment: FaceMoment): Promise<void> {
  const key = keyOf(look, mood, moment)
  const under = asked.get(key)
  if (under !== undefined) return under
  const answer = drawFace({ look, mood, moment }).then((drawing) => {
    addresses.set(key, addressOf(drawing))
    for (const tell of waiting) tell()
  })
  asked.set(key, answer)
  return answer
}

function addressOf(drawing: string): string {
  if (drawing === '') return ''
  const known = drawings.get(drawing)
  if (known !== undefined) return known
  const address = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }))
  drawings.set(drawing, address)
  return address
}

function keyOf(look: LookDocument, mood: MoodId, moment: FaceMoment): string {
  return JSON.stringify([look, mood, moment])
}

function listen(tell: () => void): () => void {
  waiting.add(tell)
  return () => void waiting.delete(tell)
}
