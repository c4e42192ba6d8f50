/** Where the words at the end of the best conversation stand on the mood curve. */

/** Room that the words take in the longer of our languages, in the units of the drawing. */
const WORDS = { width: 172, height: 18 }
/** From the end of the dotted line to the words beside it. */
const GAP = 12

export interface BestEnd {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

interface Room {
  readonly width: number
  /** Lower edge of the moods. */
  readonly bottom: number
  /** Size of a seal. */
  readonly seal: number
}

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * The first place near `end` where the words stay within the drawing and off the `seals`: beside the end, over it, or
 * under it. A call that went as the best one does has a seal in that very place.
 */
export function bestEndPlace(end: Point, seals: readonly Point[], room: Room): BestEnd {
  const apart = room.seal / 2 + GAP / 2
  const places: readonly BestEnd[] = [
    { x: end.x + GAP, y: end.y + 5, anchor: 'start' },
    { x: end.x + apart, y: end.y + 5, anchor: 'start' },
    over(end),
    { x: end.x + apart - GAP, y: end.y + apart + 11, anchor: 'end' },
    { x: end.x + apart - GAP, y: end.y - apart, anchor: 'end' },
  ]
  const among = (others: readonly Point[]) => places.find((place) => isFree(place, others, room))
  // Where seals are all around, at least the one in that very place stays uncovered.
  return among(seals) ?? among(seals.filter(({ x }) => x === end.x)) ?? over(end)
}

function isFree({ x, y, anchor }: BestEnd, seals: readonly Point[], room: Room): boolean {
  const left = anchor === 'start' ? x : x - WORDS.width
  const top = y - WORDS.height + 4
  if (left < 0 || left + WORDS.width > room.width || top < 0 || y > room.bottom) return false
  const reach = room.seal / 2
  return seals.every(
    (seal) =>
      seal.x + reach < left ||
      seal.x - reach > left + WORDS.width ||
      seal.y + reach < top ||
      seal.y - reach > y + 4,
  )
}

function over(end: Point): BestEnd {
  return { x: end.x - 6, y: end.y - 10, anchor: 'end' }
}
