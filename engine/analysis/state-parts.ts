/** Sets of parts of a state: steps performed, bits of the ledger, topics settled, variables; not the moment and the mood. */

/** One bit for each part, in words of 32. */
export type StateParts = Int32Array

const PERFORMED = 0
const LEDGER = 1
const SETTLED = 2
const VALUES = 3

/** The parts that are named; none where nothing is. `variables` is how many the scenario has. */
export function stateParts(
  variables: number,
  named: {
    readonly performed?: number
    readonly ledger?: number
    readonly settled?: number
    readonly slots?: readonly number[]
  } = {},
): StateParts {
  const parts = new Int32Array(VALUES + Math.ceil(variables / 32))
  parts[PERFORMED] = named.performed ?? 0
  parts[LEDGER] = named.ledger ?? 0
  parts[SETTLED] = named.settled ?? 0
  for (const slot of named.slots ?? []) addSlot(parts, slot)
  return parts
}

export function performedOf(parts: StateParts): number {
  return parts[PERFORMED] as number // every set has these words
}

export function ledgerOf(parts: StateParts): number {
  return parts[LEDGER] as number
}

export function settledOf(parts: StateParts): number {
  return parts[SETTLED] as number
}

export function hasSlot(parts: StateParts, slot: number): boolean {
  return (((parts[VALUES + (slot >> 5)] ?? 0) >>> (slot & 31)) & 1) === 1
}

function addSlot(parts: StateParts, slot: number): void {
  const word = VALUES + (slot >> 5)
  parts[word] = (parts[word] ?? 0) | (1 << (slot & 31))
}

/** Puts the parts of one set into another; tells whether any was new there. */
export function addParts(to: StateParts, from: StateParts): boolean {
  let isNew = false
  for (let word = 0; word < to.length; word += 1) {
    const before = to[word] as number // both sets are of one scenario and so of one length
    const after = before | (from[word] as number)
    if (after === before) continue
    to[word] = after
    isNew = true
  }
  return isNew
}

/** Takes the parts of one set out of another. */
export function takeOutParts(from: StateParts, out: StateParts): void {
  for (let word = 0; word < from.length; word += 1)
    from[word] = (from[word] as number) & ~(out[word] as number)
}
