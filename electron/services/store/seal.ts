/** Seals for stored rows: a flipped bit inside a row is noticed when the row is read. */
import { hash } from 'node:crypto'

/** SHA-256 of a text in UTF-8, in hex. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}

/** The seal of a row: its table and its values in a fixed order. */
export function sealOf(table: string, values: readonly (string | number | null)[]): string {
  return sha256(JSON.stringify([table, ...values]))
}

/** The next link of an attempt's chain: covers the turn and, through the link before, everything earlier. */
export function nextLink(previous: string, turnJson: string): string {
  return sha256(previous + turnJson)
}
