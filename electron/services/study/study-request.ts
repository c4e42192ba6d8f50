import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import type { CallEvidence } from '../../../engine/progress/call-evidence.ts'

/** A scenario copy as the store keeps it. */
export interface StoredCopy {
  readonly hash: string
  readonly json: string
}

/** What is asked about a scenario copy, or about an attempt on it; plain data, so that it can go to a thread. */
export type StudyRequest =
  /** Search the scenario now, so that later questions are answered at once. Answered with null. */
  | { readonly kind: 'warm'; readonly copy: StoredCopy }
  /** What an attempt earned and showed, or null where no conversation of the scenario comes to an end. */
  | { readonly kind: 'score'; readonly copy: StoredCopy; readonly log: readonly TimedTurn[] }
  /** The debrief, or null as above. */
  | {
      readonly kind: 'debrief'
      readonly copy: StoredCopy
      readonly log: readonly TimedTurn[]
      readonly traineeName: string
      /** BCP 47 tag of the language to explain in; empty for that of the scenario. */
      readonly language: string
    }
  /** The best conversation as this trainee would speak it, or null as above. */
  | {
      readonly kind: 'best'
      readonly copy: StoredCopy
      readonly traineeName: string
      readonly language: string
    }
  /** A nudge for where the attempt stands. */
  | {
      readonly kind: 'hint'
      readonly copy: StoredCopy
      readonly log: readonly TimedTurn[]
      readonly language: string
    }

/** The result of an attempt and what it says about skills. */
export interface AttemptScore {
  /** Whole percent. */
  readonly percent: number
  readonly evidence: CallEvidence
}

/** From and to the thread. */
export interface StudyQuestion {
  readonly number: number
  readonly request: StudyRequest
}
export type StudyReply =
  /** Said once, when the thread is up. */
  | { readonly ready: true }
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly failed: string }
