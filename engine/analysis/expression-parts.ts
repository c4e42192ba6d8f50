/** Which parts of a state an expression reads. */
import { LEDGER_BITS_READ, type ExpressionPlaces } from '../expression/compile-expression.ts'
import type { Expression } from '../expression/expression.ts'
import { addParts, stateParts, type StateParts } from './state-parts.ts'

/** All that it may read, the mood left out. */
export function partsRead(expression: Expression, places: ExpressionPlaces): StateParts {
  const count = places.variables.length
  switch (expression.kind) {
    case 'variable': {
      const slot = places.variables.findIndex((variable) => variable.id === expression.name)
      return stateParts(count, { slots: slot === -1 ? [] : [slot] })
    }
    case 'performed':
      return stateParts(count, { performed: 1 << places.steps.indexOf(expression.step) })
    case 'settled':
      return stateParts(count, { settled: 1 << places.topics.indexOf(expression.topic) })
    case 'ledger':
      return stateParts(count, { ledger: LEDGER_BITS_READ[expression.of] })
    case 'not':
    case 'negative':
      return partsRead(expression.of, places)
    case 'binary': {
      const parts = partsRead(expression.left, places)
      addParts(parts, partsRead(expression.right, places))
      return parts
    }
    default:
      return stateParts(count)
  }
}
