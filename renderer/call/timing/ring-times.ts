/** Milliseconds of one ring: the bell, and the pause after it. */
export const BELL = 2_000
export const RING = 4_000
