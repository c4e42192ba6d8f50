/** A set of packed states that numbers them in the order of arrival: open addressing over typed arrays. */
export class StateTable {
  /** Number of states in the table. */
  size = 0
  /** The packed states one after the other. */
  rows: Int32Array
  private readonly words: number
  /** Number of a state plus one, or 0 for a free slot; always at least half of the slots are free. */
  private slots: Int32Array

  constructor(words: number) {
    this.words = words
    this.rows = new Int32Array(words * 512)
    this.slots = new Int32Array(1024)
  }

  /** Number of a packed state, or -1 where the table does not have it. */
  find(row: Int32Array): number {
    return (this.slots[this.slotOf(row)] as number) - 1 // a slot lies within the slots
  }

  /** Number of a packed state, which is added where the table does not have it yet. */
  add(row: Int32Array): number {
    const slot = this.slotOf(row)
    const found = this.slots[slot] as number // a slot lies within the slots
    if (found !== 0) return found - 1
    const number = this.size
    if ((number + 1) * this.words > this.rows.length) {
      const rows = new Int32Array(this.rows.length * 2)
      rows.set(this.rows)
      this.rows = rows
    }
    this.rows.set(row, number * this.words)
    this.slots[slot] = number + 1
    this.size += 1
    if (this.size * 2 > this.slots.length) this.widen()
    return number
  }

  /** The slot that holds the row, or the free one where it belongs. */
  private slotOf(row: Int32Array): number {
    const { slots, rows, words } = this
    const last = slots.length - 1
    let slot = hashOf(row, 0, words) & last
    for (;;) {
      const number = (slots[slot] as number) - 1 // a slot lies within the slots
      if (number < 0) return slot
      let word = 0
      while (word < words && rows[number * words + word] === row[word]) word += 1
      if (word === words) return slot
      slot = (slot + 1) & last
    }
  }

  private widen(): void {
    const slots = new Int32Array(this.slots.length * 2)
    const last = slots.length - 1
    for (let number = 0; number < this.size; number += 1) {
      let slot = hashOf(this.rows, number * this.words, this.words) & last
      while (slots[slot] !== 0) slot = (slot + 1) & last
      slots[slot] = number + 1
    }
    this.slots = slots
  }
}

/** MurmurHash3 over the words of one row. */
function hashOf(rows: Int32Array, offset: number, words: number): number {
  let hash = words
  for (let word = 0; word < words; word += 1) {
    const mixed = Math.imul(rows[offset + word] as number, 0xcc9e2d51) // the row lies within the rows
    hash ^= Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593)
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
