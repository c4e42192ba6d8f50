/** Reading the columns of a row; STRICT tables keep the types, so anything else is damage. */
import type { SQLOutputValue } from 'node:sqlite'
import { DamagedStore } from '../store-failure.ts'

export type StoredRow = Record<string, SQLOutputValue>

export function textIn(row: StoredRow, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new DamagedStore(`column ${column} holds no text`)
  return value
}

export function numberIn(row: StoredRow, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new DamagedStore(`column ${column} holds no number`)
  return value
}

export function textOrNullIn(row: StoredRow, column: string): string | null {
  return row[column] === null ? null : textIn(row, column)
}

export function numberOrNullIn(row: StoredRow, column: string): number | null {
  return row[column] === null ? null : numberIn(row, column)
}

/** JSON that this program wrote; its row's seal was checked before. */
export function jsonIn(row: StoredRow, column: string): unknown {
  try {
    return JSON.parse(textIn(row, column))
  } catch {
    throw new DamagedStore(`column ${column} holds no JSON`)
  }
}

export function checkSeal(row: StoredRow, expected: string): void {
  if (row['seal'] !== expected) throw new DamagedStore('a row is not what was written')
}
