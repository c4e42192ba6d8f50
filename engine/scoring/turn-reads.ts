/** What the points of a turn depend on in the conversation so far, besides the moment and what is on offer in it. */

/** Bits of a state. What is not named here may be forgotten by the search once nothing else asks for it. */
export interface TurnReads {
  /** Bits of `performed`. */
  readonly performed: number
  /** Bits of `Ledger`. */
  readonly ledger: number
}

export const READS_NOTHING: TurnReads = { performed: 0, ledger: 0 }

/** All that some of them read. */
export function readsTogether(reads: readonly TurnReads[]): TurnReads {
  let performed = 0
  let ledger = 0
  for (const one of reads) {
    performed |= one.performed
    ledger |= one.ledger
  }
  return { performed, ledger }
}
