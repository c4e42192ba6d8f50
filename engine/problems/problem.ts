/** One thing wrong with an authored file: where it is, what it is, how to mend it. */
import type { ProblemCode } from './definitions/all.generated.ts'
import type { Severity } from './severity.ts'

export interface Problem {
  readonly code: ProblemCode
  readonly severity: Severity
  /** Name of the file as it was given to the reader. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 characters. */
  readonly column: number
  readonly what: string
  /** How to mend it. */
  readonly cure: string
}

/** `file:line:column CODE what; how to mend it`: the one line that people and editors read. */
export function problemLine(problem: Problem): string {
  const { file, line, column, code, what, cure } = problem
  return `${file}:${line}:${column} ${code} ${what}; ${cure}`
}

/** The problems of one file by their places; of two at one place the one that was found first comes first. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((one, other) => one.line - other.line || one.column - other.column)
}

/** Whether any of the problems keeps the file from being used; warnings do not. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error')
}
