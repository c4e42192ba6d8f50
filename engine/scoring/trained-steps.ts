/** Which steps of its procedure a scenario gives the chance to perform, and what each is worth. */
import type { Response, Scenario, Silence } from '../conversation/scenario.ts'
import type { ConversationState } from '../conversation/conversation-state.ts'
import { sharedPoints } from './points.ts'
import type { TurnReads } from './turn-reads.ts'

/** Indices of the steps that some response performs, in the order of the procedure. */
export function trainedSteps(scenario: Scenario): readonly number[] {
  let performed = 0
  for (const moment of scenario.moments)
    for (const response of moment.responses) performed |= response.performs
  return scenario.procedure.steps
    .map((_, index) => index)
    .filter((index) => (performed & (1 << index)) !== 0)
}

/** Points by step index; a step that the scenario cannot perform is worth nothing. */
export function stepShares(scenario: Scenario, weight: number): readonly number[] {
  const trained = trainedSteps(scenario)
  const shares = sharedPoints(weight, trained.length)
  return scenario.procedure.steps.map((_, index) => shares[trained.indexOf(index)] ?? 0)
}

/** Bits of the steps that were performed for the first time between two states. */
export function newSteps(before: ConversationState, taken: Response | Silence): number {
  return taken.kind === 'response' ? taken.performs & ~before.performed : 0
}

/** What a criterion reads that pays for steps performed for the first time. */
export function readsNewSteps(taken: Response | Silence): TurnReads {
  return { performed: taken.kind === 'response' ? taken.performs : 0, ledger: 0 }
}

/** Sum of the shares of the steps in a bit set. */
export function sharesOf(steps: number, shares: readonly number[]): number {
  let sum = 0
  for (let index = 0, rest = steps; rest !== 0; index += 1, rest >>>= 1)
    if ((rest & 1) === 1) sum += shares[index] ?? 0
  return sum
}
