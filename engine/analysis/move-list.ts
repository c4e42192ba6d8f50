/** The moves of all states one after the other, in lists that widen as they fill. */
export class MoveList {
  size = 0
  leadsTo = new Int32Array(2048)
  taken = new Int32Array(2048)
  points = new Float64Array(2048)

  add(leadsTo: number, taken: number, points: number): void {
    if (this.size === this.leadsTo.length) {
      this.leadsTo = widened(this.leadsTo, new Int32Array(this.size * 2))
      this.taken = widened(this.taken, new Int32Array(this.size * 2))
      this.points = widened(this.points, new Float64Array(this.size * 2))
    }
    this.leadsTo[this.size] = leadsTo
    this.taken[this.size] = taken
    this.points[this.size] = points
    this.size += 1
  }
}

/** Copies a list to the beginning of a longer one, which is returned. */
export function widened<List extends Int32Array | Float64Array>(from: List, to: List): List {
  to.set(from)
  return to
}
