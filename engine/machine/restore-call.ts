/** A call as its log left it. */
import { replayTurns } from '../attempt/replay.ts'
import type { TimedTurn } from '../attempt/turn.ts'
import type { Scenario } from '../conversation/scenario.ts'
import type { CallInput } from './call-context.ts'

export interface CallSettings {
  /** Seed of the attempt, a whole number of 0 to 2³² − 1. */
  readonly seed: number
  /** What a moment's silence is multiplied with: 1 for the scenario's own figure, more for more time; null for no silence. */
  readonly patience: number | null
}

/**
 * Input with which the call machine starts exactly where the log ends: in the ringing for an empty log, else in
 * its moment, on hold, or after the conversation. Time begins anew: a ring is the first one, a silence whole.
 * Turns that do not fit, which only a broken log has, are left out with all that follow them.
 */
export function restoreCall(
  scenario: Scenario,
  log: readonly TimedTurn[],
  settings: CallSettings,
): CallInput {
  const { phase, pickedUp, played, state, hungUp, length } = replayTurns(scenario, log)
  const turns = log.slice(0, length)
  const heldSince =
    phase === 'held' ? (turns.findLast(({ turn }) => turn.kind === 'held')?.at ?? null) : null
  return { ...settings, state, turns, played, pickedUp, heldSince, hungUp, startedIn: phase }
}
