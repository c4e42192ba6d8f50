/** The empty list that everything without entries shares: most responses have nothing of most things. */
export const NONE: readonly never[] = Object.freeze([])
