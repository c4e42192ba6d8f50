/** Resolves the names of an expression and finds its type. */
import type { VariableDocument } from '../format/scenario-document.ts'
import type { Expression, ExpressionType } from './expression.ts'

/** Everything that an expression may name. */
export interface ExpressionScope {
  readonly variables: ReadonlyMap<string, VariableDocument>
  readonly steps: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
}

/** A name that does not resolve or two sides that do not fit; `name` is what to look up a near miss for. */
export interface ExpressionFault {
  readonly kind:
    'unknown-name' | 'unknown-step' | 'unknown-topic' | 'unknown-option' | 'mixed-types'
  readonly name: string
  readonly what: string
}

export type CheckedExpression =
  | { readonly ok: true; readonly type: ExpressionType }
  | { readonly ok: false; readonly fault: ExpressionFault }

/** The type of an expression in a scope, or the first fault found from left to right. */
export function checkExpression(expression: Expression, scope: ExpressionScope): CheckedExpression {
  switch (expression.kind) {
    case 'number':
    case 'mood':
      return { ok: true, type: 'number' }
    case 'flag':
    case 'ledger':
      return { ok: true, type: 'flag' }
    case 'choice':
      return { ok: true, type: 'choice' }
    case 'variable': {
      const variable = scope.variables.get(expression.name)
      if (variable === undefined)
        return fault('unknown-name', expression.name, `nothing is called “${expression.name}”`)
      return { ok: true, type: variable.kind }
    }
    case 'performed':
      if (scope.steps.has(expression.step)) return { ok: true, type: 'flag' }
      return fault(
        'unknown-step',
        expression.step,
        `the procedure has no step “${expression.step}”`,
      )
    case 'settled':
      if (scope.topics.has(expression.topic)) return { ok: true, type: 'flag' }
      return fault(
        'unknown-topic',
        expression.topic,
        `the scenario has no topic “${expression.topic}”`,
      )
    case 'not':
      return operand(expression.of, 'flag', 'not', scope)
    case 'negative':
      return operand(expression.of, 'number', '-', scope)
    case 'binary':
      return checkBinary(expression, scope)
  }
}

function operand(
  of: Expression,
  type: ExpressionType,
  operator: string,
  scope: ExpressionScope,
): CheckedExpression {
  const inner = checkExpression(of, scope)
  if (!inner.ok || inner.type === type) return inner
  const needs = type === 'flag' ? 'something true or false' : 'a number'
  return fault('mixed-types', operator, `“${operator}” needs ${needs}`)
}

function checkBinary(
  expression: Expression & { kind: 'binary' },
  scope: ExpressionScope,
): CheckedExpression {
  const { operator, left, right } = expression
  if (operator === 'and' || operator === 'or') {
    const first = operand(left, 'flag', operator, scope)
    return first.ok ? operand(right, 'flag', operator, scope) : first
  }
  if (operator === '=' || operator === '!=') return checkEquality(expression, scope)
  const first = operand(left, 'number', operator, scope)
  if (!first.ok) return first
  const second = operand(right, 'number', operator, scope)
  if (!second.ok) return second
  return { ok: true, type: operator === '+' || operator === '-' ? 'number' : 'flag' }
}

function checkEquality(
  expression: Expression & { kind: 'binary' },
  scope: ExpressionScope,
): CheckedExpression {
  const left = checkExpression(expression.left, scope)
  if (!left.ok) return left
  const right = checkExpression(expression.right, scope)
  if (!right.ok) return right
  if (left.type !== right.type)
    return fault(
      'mixed-types',
      expression.operator,
      `“${expression.operator}” compares two different kinds of thing`,
    )
  for (const [side, other] of [
    [expression.left, expression.right],
    [expression.right, expression.left],
  ] as const) {
    if (side.kind !== 'choice' || other.kind !== 'variable') continue
    const variable = scope.variables.get(other.name)
    if (variable?.kind === 'choice' && !variable.options.includes(side.value)) {
      return fault('unknown-option', side.value, `“${other.name}” can never be “${side.value}”`)
    }
  }
  return { ok: true, type: 'flag' }
}

function fault(kind: ExpressionFault['kind'], name: string, what: string): CheckedExpression {
  return { ok: false, fault: { kind, name, what } }
}
