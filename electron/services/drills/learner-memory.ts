/** What a learner remembers, item by item, worked out from the answers that are stored. */
import { remembered, type ItemMemory } from '../../../engine/drills/item-memory.ts'
import type { StoredRound } from './stored-rounds.ts'

export class LearnerMemory {
  private readonly items: ReadonlyMap<string, ItemMemory>

  /** `rounds` in any order. */
  constructor(rounds: readonly StoredRound[]) {
    this.items = memories(rounds)
  }

  /** What is remembered of an item of a drill, or null where it was never asked. */
  of(drill: string, item: string): ItemMemory | null {
    return this.items.get(keyOf(drill, item)) ?? null
  }

  /** The earliest time from `after` on at which something comes back, or null. */
  nextDue(after: number): number | null {
    const times = [...this.items.values()].map(({ due }) => due).filter((due) => due >= after)
    return times.length === 0 ? null : times.reduce((one, other) => Math.min(one, other))
  }
}

function memories(rounds: readonly StoredRound[]): ReadonlyMap<string, ItemMemory> {
  const reviews = rounds.flatMap(({ log, mark }) =>
    mark.tasks.flatMap(({ task, items }) => {
      const answers = log.filter(({ answer }) => answer.task === task)
      return items.map((item, place) => ({
        key: keyOf(item.drill, item.item),
        // On a board every item has its own answer; an order is answered at once.
        at: (answers[place] ?? answers[0])?.at ?? 0,
        right: item.right,
      }))
    }),
  )
  const known = new Map<string, ItemMemory>()
  for (const { key, at, right } of reviews.toSorted((one, other) => one.at - other.at))
    known.set(key, remembered(known.get(key) ?? null, { at, right }))
  return known
}

function keyOf(drill: string, item: string): string {
  return `${drill}/${item}`
}
