/** The situations that a search has met, numbered in the order of arrival. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { RowTable } from './row-table.ts'
import { SituationPacking } from './situation-packing.ts'
import type { StateParts } from './state-parts.ts'

/** A situation is all of a state but the mood of the customer. */
export class SituationTable {
  /** Moment of each situation. */
  readonly moment: number[] = []
  private readonly packing: SituationPacking
  private readonly table: RowTable
  private readonly row: Int32Array

  /** `live` tells by moment which parts of a state matter; situations that agree in them are one. */
  constructor(scenario: Scenario, live: readonly StateParts[]) {
    this.packing = new SituationPacking(scenario, live)
    this.table = new RowTable(this.packing.words)
    this.row = new Int32Array(this.packing.words)
  }

  /** Number of the situation of a state, a new one where it was not met before. */
  add(state: ConversationState): number {
    this.packing.pack(state, this.row)
    const number = this.table.add(this.row)
    if (number === this.moment.length) this.moment.push(state.moment)
    return number
  }

  /** Number of the situation of a state, or -1 where it was not met. */
  find(state: ConversationState): number {
    this.packing.pack(state, this.row)
    return this.table.find(this.row)
  }

  /** What of the ledger still matters in a situation. */
  ledger(situation: number): number {
    return this.packing.ledgerAt(this.table.rows, situation * this.packing.words)
  }

  /** A situation with a mood as a state; what no longer matters in it is as if never set. */
  state(situation: number, calm: number, trust: number): ConversationState {
    return this.packing.unpack(this.table.rows, situation * this.packing.words, calm, trust)
  }
}
