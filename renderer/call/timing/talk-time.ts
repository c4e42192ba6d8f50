import type { TimedTurn } from '../../../engine/attempt/turn.ts'

export interface TalkTime {
  /** Milliseconds talked up to the last turn; hold does not count. */
  readonly before: number
  /** When the present stretch of talking began, or null while nobody talks. */
  readonly since: number | null
}

/** How long the two have talked, from the log: every stretch between a pick-up or return and the next pause. */
export function talkTime(log: readonly TimedTurn[]): TalkTime {
  let before = 0
  let since: number | null = null
  for (const { at, turn } of log) {
    const begins = turn.kind === 'picked-up' || turn.kind === 'resumed' || turn.kind === 'rewound'
    const ends = turn.kind === 'held' || turn.kind === 'hung-up' || turn.kind === 'logged'
    if (begins && since === null) since = at
    if (ends && since !== null) {
      before += at - since
      since = null
    }
  }
  return { before, since }
}

/** Milliseconds talked in a conversation that is over. */
export function talkedFor(log: readonly TimedTurn[]): number {
  const { before, since } = talkTime(log)
  return since === null ? before : before + (log.at(-1)?.at ?? since) - since
}
