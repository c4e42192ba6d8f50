/** The states that a search has met, each a situation and a mood, numbered in the order of arrival. */
import { MOOD_LEVELS } from './mood-grid.ts'

/**
 * A situation has a sheet of moods, of which only the rows (of one calm) that were met are kept. So a state is found
 * with two looks into lists, and many situations with few moods each take little room.
 */
export class StateNumbers {
  /** Number of states. */
  size = 0
  /** By state. */
  situation: Int32Array = new Int32Array(1024)
  mood: Int16Array = new Int16Array(1024)
  /** By situation and calm: which row of `cells` holds its states, counted from 1; 0 where there is none. */
  private rows: Int32Array = new Int32Array(MOOD_LEVELS * 256)
  private rowCount = 0
  /** Numbers of states, counted from 1, by row and trust. */
  private cells: Int32Array = new Int32Array(MOOD_LEVELS * 256)

  /** Number of a state, or -1 where it was not met. */
  find(situation: number, mood: number): number {
    const calm = Math.floor(mood / MOOD_LEVELS)
    const row = this.rows[situation * MOOD_LEVELS + calm] ?? 0
    if (row === 0) return -1
    return (this.cells[(row - 1) * MOOD_LEVELS + (mood - calm * MOOD_LEVELS)] as number) - 1 // a row has a cell for every trust
  }

  /** Number of a state, a new one where it was not met before. */
  add(situation: number, mood: number): number {
    const calm = (mood / MOOD_LEVELS) | 0
    const place = situation * MOOD_LEVELS + calm
    if (place >= this.rows.length) this.rows = doubled(this.rows, place)
    let row = this.rows[place] as number // just made room for
    if (row === 0) {
      row = this.rowCount + 1
      this.rowCount = row
      this.rows[place] = row
      if (row * MOOD_LEVELS > this.cells.length) this.cells = doubled(this.cells, 0)
    }
    const cell = (row - 1) * MOOD_LEVELS + (mood - calm * MOOD_LEVELS)
    const known = this.cells[cell] as number // a row has a cell for every trust
    if (known !== 0) return known - 1
    const number = this.size
    if (number === this.situation.length) {
      this.situation = doubled(this.situation, 0)
      const moods = new Int16Array(number * 2)
      moods.set(this.mood)
      this.mood = moods
    }
    this.situation[number] = situation
    this.mood[number] = mood
    this.cells[cell] = number + 1
    this.size = number + 1
    return number
  }
}

/** The same in a list at least twice as long that has the place. */
function doubled(from: Int32Array, place: number): Int32Array {
  const to = new Int32Array(Math.max(from.length * 2, place + 1))
  to.set(from)
  return to
}
