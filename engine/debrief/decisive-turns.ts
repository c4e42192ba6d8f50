/** The few turns that decided an attempt. */
import type { DebriefTurn } from './debrief.ts'

/** How many turns are singled out. */
const SHOWN = 3

/**
 * The two turns that gave most away and the one that earned most, in the order they were played; fewer only
 * where fewer were played. Where nothing was given away, the three that earned most.
 */
export function decisiveTurns(turns: readonly DebriefTurn[]): readonly number[] {
  const losses = turns
    .filter((turn) => turn.betterAnswer !== null)
    .toSorted(
      (one, other) =>
        (other.betterAnswer?.gain ?? 0) - (one.betterAnswer?.gain ?? 0) ||
        one.number - other.number,
    )
    .slice(0, SHOWN - 1)
  const rest = turns
    .filter((turn) => !losses.includes(turn))
    .toSorted((one, other) => other.points - one.points || one.number - other.number)
    .slice(0, SHOWN - losses.length)
  return [...losses, ...rest].map((turn) => turn.number).toSorted((one, other) => one - other)
}
