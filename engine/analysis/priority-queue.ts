/** Hands out states by what they are worth, the most first; among equals the one with the fewest turns to go. */
export interface Queued {
  readonly item: number
  readonly worth: number
  readonly turns: number
}

export class PriorityQueue {
  private readonly heap: Queued[] = []

  get size(): number {
    return this.heap.length
  }

  push(item: number, worth: number, turns: number): void {
    const added = { item, worth, turns }
    let place = this.heap.length
    this.heap.push(added)
    while (place > 0) {
      const parent = (place - 1) >> 1
      const above = this.heap[parent] as Queued // a parent lies before its child
      if (!isBefore(added, above)) break
      this.heap[place] = above
      place = parent
    }
    this.heap[place] = added
  }

  /** The next one, or null from an empty queue. */
  pop(): Queued | null {
    const top = this.heap[0]
    const last = this.heap.pop()
    if (top === undefined || last === undefined) return null
    if (this.heap.length > 0) this.sink(last)
    return top
  }

  private sink(item: Queued): void {
    let place = 0
    for (;;) {
      const left = place * 2 + 1
      const right = this.heap[left + 1]
      let child = left
      let below = this.heap[left]
      if (below === undefined) break
      if (right !== undefined && isBefore(right, below)) {
        below = right
        child = left + 1
      }
      if (!isBefore(below, item)) break
      this.heap[place] = below
      place = child
    }
    this.heap[place] = item
  }
}

function isBefore(one: Queued, other: Queued): boolean {
  return one.worth > other.worth || (one.worth === other.worth && one.turns < other.turns)
}
