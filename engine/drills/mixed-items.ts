/** Chooses what a round of one drill asks: a new mix with every seed. */
import { shuffledResponses } from '../conversation/shuffle.ts'
import { isRival } from './deal-round.ts'
import type { DrillDocument, DrillKind, MatchDrill, MatchPair } from './drill-document.ts'
import { drillItems } from './drill-items.ts'
import type { RoundPart, ShelvedDrill } from './round-plan.ts'

/** Most items of a round, by kind. */
export const MOST_ITEMS: Readonly<Record<DrillKind, number>> = {
  order: 12,
  sort: 10,
  match: 5,
  'true-false': 10,
  spot: 6,
  rewrite: 5,
}
/** Right sides of a board that belong to nothing, and wrong partners of a pair that is asked alone. */
const MOST_DECOYS = 2
const SINGLE_DECOYS = 3
/** Pairs that make a board worth while. */
const LEAST_ON_BOARD = 3

/** What is known about the items of a drill: those that are due, and those that were asked before at all. */
export interface KnownItems {
  readonly due: ReadonlySet<string>
  readonly asked: ReadonlySet<string>
}

export const NOTHING_KNOWN: KnownItems = { due: new Set(), asked: new Set() }

/** A round of one drill. */
export function mixedRound(
  { id, document }: ShelvedDrill,
  seed: number,
  known: KnownItems = NOTHING_KNOWN,
): readonly RoundPart[] {
  const items = mixedItems(document, seed, known, MOST_ITEMS[document.kind])
  return partsOf({ id, document }, items, seed)
}

/**
 * At most `most` items: up to half of them due, then new ones, then the rest, all by lot; of a sort as many of one
 * kind as of another, as far as that goes.
 */
export function mixedItems(
  drill: DrillDocument,
  seed: number,
  { due, asked }: KnownItems,
  most: number,
): readonly string[] {
  const all = shuffledResponses(
    drillItems(drill).map(({ id }) => id),
    seed,
    0,
  )
  if (drill.kind === 'order') return drill.items.map(({ id }) => id)
  const some = (isWanted: (id: string) => boolean) => balanced(drill, all.filter(isWanted))
  const dueOnes = some((id) => due.has(id))
  const first = dueOnes.slice(0, Math.ceil(most / 2))
  const fresh = some((id) => !asked.has(id))
  const rest = some((id) => asked.has(id))
  const wanted = [...new Set([...first, ...fresh, ...dueOnes, ...rest])]
  const chosen = drill.kind === 'match' ? sideBySide(drill, wanted, most) : wanted.slice(0, most)
  return shuffledResponses(chosen, seed, 1)
}

/** Items of one drill as parts of a round: pairs on a board where there are enough of them, else one by one. */
export function partsOf(
  { id, document }: ShelvedDrill,
  items: readonly string[],
  seed: number,
): readonly RoundPart[] {
  if (document.kind !== 'match') return [{ drill: id, items, decoys: [], form: 'singly' }]
  const others = shuffledResponses(
    document.pairs.map((pair) => pair.id),
    seed,
    2,
  )
  const board = sideBySide(document, items, MOST_ITEMS.match)
  const isBoard = board.length >= LEAST_ON_BOARD || board.length === document.pairs.length
  const onBoard = isBoard ? board : []
  const singly = items.filter((item) => !onBoard.includes(item))
  const parts: RoundPart[] = []
  if (onBoard.length > 0) {
    const most = onBoard.length + MOST_DECOYS
    const withDecoys = sideBySide(document, [...onBoard, ...others], most)
    const decoys = withDecoys.filter((one) => !onBoard.includes(one))
    parts.push({ drill: id, items: onBoard, decoys, form: 'board' })
  }
  for (const item of singly) {
    const withDecoys = sideBySide(document, [item, ...others], 1 + SINGLE_DECOYS)
    parts.push({ drill: id, items: [item], decoys: withDecoys.slice(1), form: 'singly' })
  }
  return parts
}

/** The first of the wanted pairs that can lie on one board. */
export function sideBySide(
  drill: MatchDrill,
  wanted: readonly string[],
  most: number,
): readonly string[] {
  const lying: MatchPair[] = []
  for (const id of wanted) {
    const pair = drill.pairs.find((one) => one.id === id)
    if (pair === undefined || lying.length >= most) continue
    if (!lying.some((other) => other.id === id || isRival(other, pair))) lying.push(pair)
  }
  return lying.map(({ id }) => id)
}

/** The same ids, taken from the kinds of a sort (or the habits, or true and false) in turns. */
function balanced(drill: DrillDocument, ids: readonly string[]): readonly string[] {
  const kindOf = new Map(
    drillItems(drill).map((item) => {
      if ('is' in item) return [item.id, item.is]
      if ('shows' in item) return [item.id, item.shows]
      return [item.id, 'holds' in item ? String(item.holds) : '']
    }),
  )
  const met = new Map<string, number>()
  const turns = ids.map((id) => {
    const kind = kindOf.get(id) ?? ''
    const turn = met.get(kind) ?? 0
    met.set(kind, turn + 1)
    return { id, turn }
  })
  return turns.toSorted((one, other) => one.turn - other.turn).map(({ id }) => id)
}
