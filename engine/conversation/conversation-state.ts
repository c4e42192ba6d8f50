/**
 * Where a conversation stands. Small whole numbers only, so that two equal states compare equal, a state
 * can be stored as JSON, and the search can pack it into one key.
 */
export interface ConversationState {
  /** Index of the moment. */
  readonly moment: number
  /** Bit i is set once step i of the procedure was performed. */
  readonly performed: number
  /** 0 to 100 in fives. */
  readonly calm: number
  readonly trust: number
  /** Bits of `Ledger`. */
  readonly ledger: number
  /** Bit i is set once topic i is settled. */
  readonly settled: number
  /** Variables in the order of the document: flags 0 or 1, numbers as they are, choices as option index. */
  readonly values: readonly number[]
}

/** What the score needs to remember of the conversation so far, one bit each. */
export const Ledger = {
  /** The initial request was answered. */
  answered: 1,
  /** An offer was pitched before the request was answered. */
  pitchedEarly: 2,
  /** An offer was pitched after the request was answered: the fitting chance was taken. */
  chanceTaken: 4,
  /** At least one promise that can be kept was made. */
  promised: 8,
  /** At least one statement for the call log was heard. */
  heard: 16,
} as const

/** Number of bits in use in `ledger`. */
export const LEDGER_BITS = 5
