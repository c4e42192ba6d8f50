import fc from 'fast-check'
import { Ledger, type ConversationState } from '../../../engine/conversation/conversation-state.ts'
import type { BinaryOperator, Expression } from '../../../engine/expression/expression.ts'
import type { VariableDocument } from '../../../engine/format/scenario-document.ts'

/** Random flag expressions in which all names exist and all types fit. */
export function randomExpression(
  variables: readonly VariableDocument[],
  steps: readonly string[],
  topics: readonly string[],
): fc.Arbitrary<Expression> {
  const named = (kind: VariableDocument['kind']) =>
    variables
      .filter((variable) => variable.kind === kind)
      .map(({ id }): Expression => ({ kind: 'variable', name: id }))
  const choices = variables.flatMap((variable) =>
    variable.kind === 'choice'
      ? variable.options.flatMap((value) =>
          (['=', '!='] as const).map((operator): Expression => ({
            kind: 'binary',
            operator,
            left: { kind: 'variable', name: variable.id },
            right: { kind: 'choice', value },
          })),
        )
      : [],
  )
  const { flag } = fc.letrec<{ number: Expression; flag: Expression }>((tie) => ({
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.nat(120).map((value): Expression => ({ kind: 'number', value })),
      fc.constantFrom<Expression>(
        { kind: 'mood', of: 'calm' },
        { kind: 'mood', of: 'trust' },
        { kind: 'mood', of: 'mood' },
        ...named('number'),
      ),
      tie('number').map((of): Expression => ({ kind: 'negative', of })),
      binary(fc.constantFrom('+', '-'), tie('number')),
    ),
    flag: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.boolean().map((value): Expression => ({ kind: 'flag', value })),
      fc.constantFrom<Expression>(
        { kind: 'ledger', of: 'answered' },
        { kind: 'ledger', of: 'pitched' },
        ...named('flag'),
        ...choices,
        ...steps.map((step): Expression => ({ kind: 'performed', step })),
        ...topics.map((topic): Expression => ({ kind: 'settled', topic })),
      ),
      tie('flag').map((of): Expression => ({ kind: 'not', of })),
      binary(fc.constantFrom('and', 'or'), tie('flag')),
      binary(fc.constantFrom('=', '!='), tie('flag')),
      binary(fc.constantFrom('=', '!=', '<', '<=', '>', '>='), tie('number')),
    ),
  }))
  // The parser reads no more than 500 characters and 40 levels.
  return flag.filter(
    (expression) => expressionText(expression).length < 400 && depthOf(expression) < 18,
  )
}

function binary(
  operators: fc.Arbitrary<BinaryOperator>,
  side: fc.Arbitrary<Expression>,
): fc.Arbitrary<Expression> {
  return fc
    .tuple(operators, side, side)
    .map(([operator, left, right]) => ({ kind: 'binary', operator, left, right }))
}

function depthOf(expression: Expression): number {
  if (expression.kind === 'binary')
    return 1 + Math.max(depthOf(expression.left), depthOf(expression.right))
  return expression.kind === 'not' || expression.kind === 'negative'
    ? 1 + depthOf(expression.of)
    : 1
}

/** The expression as an author would write it, with every parenthesis. */
export function expressionText(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
    case 'flag':
      return String(expression.value)
    case 'choice':
      return `'${expression.value}'`
    case 'mood':
    case 'ledger':
      return expression.of
    case 'variable':
      return expression.name
    case 'performed':
      return `performed(${expression.step})`
    case 'settled':
      return `settled(${expression.topic})`
    case 'not':
      return `(not ${expressionText(expression.of)})`
    case 'negative':
      return `(-${expressionText(expression.of)})`
    case 'binary':
      return `(${expressionText(expression.left)} ${expression.operator} ${expressionText(expression.right)})`
  }
}

/** The value worked out the slow and plain way: flags are 0 or 1. */
export function referenceValue(
  expression: Expression,
  state: ConversationState,
  variables: readonly VariableDocument[],
  steps: readonly string[],
  topics: readonly string[],
): number {
  const value = (of: Expression): number | string => {
    switch (of.kind) {
      case 'number':
        return of.value
      case 'flag':
        return Number(of.value)
      case 'choice':
        return of.value
      case 'mood':
        return of.of === 'calm'
          ? state.calm
          : of.of === 'trust'
            ? state.trust
            : Math.floor((state.calm + state.trust) / 2)
      case 'ledger': {
        const bits =
          of.of === 'answered' ? [Ledger.answered] : [Ledger.pitchedEarly, Ledger.chanceTaken]
        return Number(bits.some((bit) => (state.ledger & bit) !== 0))
      }
      case 'variable': {
        const slot = variables.findIndex(({ id }) => id === of.name)
        const variable = variables[slot]
        const stored = state.values[slot] ?? 0
        return variable?.kind === 'choice' ? (variable.options[stored] ?? '') : stored
      }
      case 'performed':
        return (state.performed >> steps.indexOf(of.step)) & 1
      case 'settled':
        return (state.settled >> topics.indexOf(of.topic)) & 1
      case 'not':
        return value(of.of) === 0 ? 1 : 0
      case 'negative':
        return 0 - Number(value(of.of))
      case 'binary':
        return operation(of.operator, value(of.left), value(of.right))
    }
  }
  return Number(value(expression)) + 0
}

function operation(
  operator: BinaryOperator,
  left: number | string,
  right: number | string,
): number {
  const [one, other] = [Number(left), Number(right)]
  switch (operator) {
    case 'and':
      return Number(one !== 0 && other !== 0)
    case 'or':
      return Number(one !== 0 || other !== 0)
    case '=':
      return Number(left === right)
    case '!=':
      return Number(left !== right)
    case '<':
      return Number(one < other)
    case '<=':
      return Number(one <= other)
    case '>':
      return Number(one > other)
    case '>=':
      return Number(one >= other)
    case '+':
      return one + other
    case '-':
      return one - other
  }
}
