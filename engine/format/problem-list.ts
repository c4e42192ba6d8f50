/** Collects the problems of one file, each with its place. */
import type { Problem } from '../problems/problem.ts'
import { PROBLEMS, type ProblemCode } from '../problems/definitions/all.generated.ts'
import type { ProblemDefinition } from '../problems/problem-definition.ts'
import { filledTemplate } from '../problems/filled-template.ts'
import { LineStarts, type Place } from './line-starts.ts'

/** After so many problems the rest of the file is not described any more. */
const MOST_PROBLEMS = 200
const MOST_NEAR_MISSES = 50

export class ProblemList {
  readonly file: string
  private readonly text: string
  private readonly found: {
    readonly code: ProblemCode
    readonly at: number
    readonly what: string
    readonly cure: string
  }[] = []
  private lines: LineStarts | null = null
  private overflow = 0

  constructor(file: string, text: string) {
    this.file = file
    this.text = text
  }

  /** True once there are so many that near misses, which take time, are no longer looked for. */
  get isLong(): boolean {
    return this.found.length >= MOST_NEAR_MISSES
  }

  get hasErrors(): boolean {
    return this.found.some((problem) => PROBLEMS[problem.code].severity === 'error')
  }

  /** Adds a problem at an offset; `gaps` fill the template, `cure` replaces the usual one. */
  report(
    code: ProblemCode,
    at: number,
    gaps: Readonly<Record<string, string | number>> = {},
    cure?: string,
  ): void {
    if (this.found.length >= MOST_PROBLEMS) {
      this.overflow += 1
      return
    }
    const definition: ProblemDefinition = PROBLEMS[code]
    this.found.push({
      code,
      at,
      what: filledTemplate(definition.template, gaps),
      cure: filledTemplate(cure ?? definition.cure, gaps),
    })
  }

  /** Line and column of an offset. */
  placeOf(offset: number): Place {
    this.lines ??= new LineStarts(this.text)
    return this.lines.placeOf(offset)
  }

  /** All problems, sorted by place; of two at one place the one that was found first comes first. */
  sorted(): readonly Problem[] {
    const { file } = this
    const last = this.found.at(-1)
    const all = [...this.found].sort((left, right) => left.at - right.at)
    if (this.overflow > 0 && last !== undefined) {
      const definition: ProblemDefinition = PROBLEMS.TR119
      all.push({
        code: 'TR119',
        at: last.at,
        what: filledTemplate(definition.template, { count: this.overflow }),
        cure: definition.cure,
      })
    }
    return all.map(({ code, at, what, cure }) => ({
      code,
      severity: PROBLEMS[code].severity,
      file,
      ...this.placeOf(at),
      what,
      cure,
    }))
  }
}
