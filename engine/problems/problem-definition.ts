/** The data file behind every problem: messages, manual pages and tests are made from these. */
import type { Severity } from './severity.ts'

export interface ProblemDefinition {
  /** Stable for ever: TR and three digits. */
  readonly code: string
  readonly severity: Severity
  /** What it means, as one sentence: the head of its page in docs/diagnostics. */
  readonly sentence: string
  /** What is said about the place; `{gaps}` are filled in. */
  readonly template: string
  /** How to mend it, usual case; a place that knows better says it itself. */
  readonly cure: string
  /** Something that must raise this problem. */
  readonly example: ProblemExample
}

/**
 * An example: the small sound scenario (or procedure, drill, chapter, path, string table) of engine/problems/sound-files.ts with some
 * of its text replaced, or a text of its own.
 */
export interface ProblemExample {
  readonly file:
    | 'scenario'
    | 'long-scenario'
    | 'procedure'
    | 'drill'
    | 'chapter'
    | 'path'
    | 'strings'
    /** A play-through of the small scenario. */
    | 'playthrough'
    /** The long scenario in a library with the small one. */
    | 'library'
  readonly change?: readonly (readonly [from: string, to: string])[]
  readonly text?: string
  /** Made by repeating, where writing it out would fill the page: this text, `times` over, put in place of `«»`. */
  readonly repeat?: { readonly text: string; readonly times: number }
}
