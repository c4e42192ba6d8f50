import type { Place } from '../format/line-starts.ts'
import { PROBLEMS, type ProblemCode } from './definitions/all.generated.ts'
import { filledTemplate } from './filled-template.ts'
import type { Problem } from './problem.ts'
import type { ProblemDefinition } from './problem-definition.ts'

/** A problem at a place that is known already; `gaps` fill the template, `cure` replaces the usual one. */
export function placedProblem(
  code: ProblemCode,
  file: string,
  place: Place,
  gaps: Readonly<Record<string, string | number>> = {},
  cure?: string,
): Problem {
  const definition: ProblemDefinition = PROBLEMS[code]
  return {
    code,
    severity: definition.severity,
    file,
    line: place.line,
    column: place.column,
    what: filledTemplate(definition.template, gaps),
    cure: filledTemplate(cure ?? definition.cure, gaps),
  }
}
