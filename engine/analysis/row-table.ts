/** A set of packed rows that numbers them in the order of arrival: open addressing over typed arrays. */
export class RowTable {
  /** Number of rows in the table. */
  size = 0
  /** The packed rows one after the other. */
  rows: Int32Array
  private readonly words: number
  /** Words of a slot: the number of a row plus one, or 0 for a free slot, and the row itself beside it. */
  private readonly stride: number
  private slots: Int32Array
  /** Number of slots less one; the number is a power of two and at least half of them are free. */
  private last = 1023

  constructor(words: number) {
    this.words = words
    this.stride = words + 1
    this.rows = new Int32Array(words * 512)
    this.slots = new Int32Array(1024 * this.stride)
  }

  /** Number of a row, or -1 where the table does not have it. */
  find(row: Int32Array): number {
    return (this.slots[this.placeOf(row)] as number) - 1 // a place lies within the slots
  }

  /** Number of a row, which is added where the table does not have it yet. */
  add(row: Int32Array): number {
    const place = this.placeOf(row)
    const found = this.slots[place] as number // a place lies within the slots
    if (found !== 0) return found - 1
    const number = this.size
    if ((number + 1) * this.words > this.rows.length) {
      const rows = new Int32Array(this.rows.length * 2)
      rows.set(this.rows)
      this.rows = rows
    }
    this.slots[place] = number + 1
    for (let word = 0; word < this.words; word += 1) {
      const value = row[word] as number // a row has all words
      this.rows[number * this.words + word] = value
      this.slots[place + 1 + word] = value
    }
    this.size += 1
    if (this.size * 2 > this.last) this.widen()
    return number
  }

  /** Where the slot lies that holds the row, or the free one where it belongs. */
  private placeOf(row: Int32Array): number {
    const { slots, words, stride, last } = this
    let slot = hashOf(row, 0, words) & last
    for (;;) {
      const place = slot * stride
      if (slots[place] === 0) return place
      let word = 0
      while (word < words && slots[place + 1 + word] === row[word]) word += 1
      if (word === words) return place
      slot = (slot + 1) & last
    }
  }

  private widen(): void {
    const { rows, words, stride } = this
    // Placing all rows anew is dear, so room is made for several times as many.
    const last = this.last * 4 + 3
    const slots = new Int32Array((last + 1) * stride)
    for (let number = 0; number < this.size; number += 1) {
      let slot = hashOf(rows, number * words, words) & last
      while (slots[slot * stride] !== 0) slot = (slot + 1) & last
      slots[slot * stride] = number + 1
      for (let word = 0; word < words; word += 1) {
        slots[slot * stride + 1 + word] = rows[number * words + word] as number // the row lies within the rows
      }
    }
    this.slots = slots
    this.last = last
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
