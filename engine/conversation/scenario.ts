/** A scenario made ready to play: names turned into indices, conditions into functions. */
import type { Evaluate } from '../expression/compile-expression.ts'
import type { Expression } from '../expression/expression.ts'
import type { ProcedureDocument } from '../format/procedure-document.ts'
import type {
  MomentDocument,
  ResponseDocument,
  ScenarioDocument,
  SilenceDocument,
} from '../format/scenario-document.ts'
import type { OutcomeId } from '../doctrine/outcomes.ts'
import type { ConversationState } from './conversation-state.ts'

export interface Scenario {
  readonly document: ScenarioDocument
  readonly procedure: ProcedureDocument
  readonly moments: readonly Moment[]
  readonly momentIndex: ReadonlyMap<string, number>
  readonly initial: ConversationState
  /** Every condition and value of the document by its text, for those who ask what it reads. */
  readonly expressions: ReadonlyMap<string, Expression>
}

export interface Moment {
  readonly index: number
  readonly id: string
  readonly document: MomentDocument
  readonly lines: readonly Line[]
  readonly responses: readonly Response[]
  readonly silence: Silence | null
  readonly hub: { readonly settled: number; readonly then: number } | null
  readonly outcome: OutcomeId | null
  /** Whether the customer says something here for the call log. */
  readonly hasStatements: boolean
  /** Whether one of these statements is a feeling: empathy weighs more here. */
  readonly expressesFeeling: boolean
}

export interface Line {
  readonly when: Evaluate | null
  readonly say: string
  readonly voice: string | null
}

export interface Response {
  readonly kind: 'response'
  readonly index: number
  readonly id: string
  readonly document: ResponseDocument
  readonly when: Evaluate | null
  /** Bit of the topic that must still be open, or 0. */
  readonly topic: number
  /** Bits of the steps performed. */
  readonly performs: number
  readonly settles: number
  readonly moods: readonly MoodChange[]
  readonly assignments: readonly Assignment[]
  readonly ways: readonly Way[]
}

/** The way that a conversation takes when nobody answers. */
export interface Silence {
  readonly kind: 'silence'
  readonly document: SilenceDocument
  readonly moods: readonly MoodChange[]
  readonly assignments: readonly Assignment[]
  readonly ways: readonly Way[]
}

export interface MoodChange {
  readonly when: Evaluate | null
  readonly calm: number
  readonly trust: number
}

export interface Assignment {
  readonly slot: number
  readonly value: Evaluate
  /** Brings a computed value back within the bounds and onto the steps of the variable. */
  readonly bounded: (value: number) => number
}

export interface Way {
  readonly when: Evaluate | null
  readonly to: number
}
