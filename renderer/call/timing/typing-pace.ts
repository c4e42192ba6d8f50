import type { Settings } from '../../../contract/messages.ts'

/** Milliseconds a word takes to appear where nobody speaks it. */
const PACES: Readonly<Record<Settings['typing'], number>> = {
  off: 0,
  slow: 90,
  normal: 28,
  fast: 12,
}

/** Milliseconds a word takes at a setting; 0 where lines are there at once. */
export function typingPace(typing: Settings['typing'], still: boolean): number {
  return still ? 0 : PACES[typing]
}
