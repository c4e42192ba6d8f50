/** Turns a checked expression into a function of the state: closures only, never generated code. */
import { moodLevel } from '../doctrine/mood.ts'
import { Ledger, type ConversationState } from '../conversation/conversation-state.ts'
import type { VariableDocument } from '../format/scenario-document.ts'
import type { BinaryOperator, Expression } from './expression.ts'

/** A value of the running program: flags are 0 or 1, choices the index of the option. */
export type Evaluate = (state: ConversationState) => number

/** Where the names of an expression live in the state. */
export interface ExpressionPlaces {
  readonly variables: readonly VariableDocument[]
  readonly steps: readonly string[]
  readonly topics: readonly string[]
}

/** Bits of the ledger that the words of an expression ask for. */
export const LEDGER_BITS_READ = {
  answered: Ledger.answered,
  pitched: Ledger.pitchedEarly | Ledger.chanceTaken,
} as const

/** Function that computes an expression; every value is a whole number and the function never throws. */
export function compileExpression(expression: Expression, places: ExpressionPlaces): Evaluate {
  switch (expression.kind) {
    case 'number': {
      const value = expression.value
      return () => value
    }
    case 'flag': {
      const value = expression.value ? 1 : 0
      return () => value
    }
    case 'choice':
      // A bare choice has no variable beside it to number it by; equality handles the useful case.
      return () => -1
    case 'mood':
      if (expression.of === 'calm') return (state) => state.calm
      if (expression.of === 'trust') return (state) => state.trust
      return (state) => moodLevel(state.calm, state.trust)
    case 'ledger': {
      const bits = LEDGER_BITS_READ[expression.of]
      return (state) => ((state.ledger & bits) === 0 ? 0 : 1)
    }
    case 'variable': {
      const slot = places.variables.findIndex((variable) => variable.id === expression.name)
      return (state) => state.values[slot] ?? 0
    }
    case 'performed': {
      const bit = 1 << places.steps.indexOf(expression.step)
      return (state) => ((state.performed & bit) === 0 ? 0 : 1)
    }
    case 'settled': {
      const bit = 1 << places.topics.indexOf(expression.topic)
      return (state) => ((state.settled & bit) === 0 ? 0 : 1)
    }
    case 'not': {
      const of = compileExpression(expression.of, places)
      return (state) => (of(state) === 0 ? 1 : 0)
    }
    case 'negative': {
      const of = compileExpression(expression.of, places)
      return (state) => -of(state)
    }
    case 'binary':
      return compileBinary(expression, places)
  }
}

function compileBinary(
  expression: Expression & { kind: 'binary' },
  places: ExpressionPlaces,
): Evaluate {
  const left = compileSide(expression.left, expression.right, places)
  const right = compileSide(expression.right, expression.left, places)
  return OPERATIONS[expression.operator](left, right)
}

/** A choice is numbered by the options of the variable that it is compared with. */
function compileSide(side: Expression, other: Expression, places: ExpressionPlaces): Evaluate {
  if (side.kind !== 'choice' || other.kind !== 'variable') return compileExpression(side, places)
  const variable = places.variables.find((candidate) => candidate.id === other.name)
  const index = variable?.kind === 'choice' ? variable.options.indexOf(side.value) : -1
  return () => index
}

const OPERATIONS: Record<BinaryOperator, (left: Evaluate, right: Evaluate) => Evaluate> = {
  and: (left, right) => (state) => (left(state) !== 0 && right(state) !== 0 ? 1 : 0),
  or: (left, right) => (state) => (left(state) !== 0 || right(state) !== 0 ? 1 : 0),
  '=': (left, right) => (state) => (left(state) === right(state) ? 1 : 0),
  '!=': (left, right) => (state) => (left(state) === right(state) ? 0 : 1),
  '<': (left, right) => (state) => (left(state) < right(state) ? 1 : 0),
  '<=': (left, right) => (state) => (left(state) <= right(state) ? 1 : 0),
  '>': (left, right) => (state) => (left(state) > right(state) ? 1 : 0),
  '>=': (left, right) => (state) => (left(state) >= right(state) ? 1 : 0),
  '+': (left, right) => (state) => left(state) + right(state),
  '-': (left, right) => (state) => left(state) - right(state),
}
