/** What an expression asks about the customer's mood, and about nothing else. */
import { compileExpression, type Evaluate } from '../expression/compile-expression.ts'
import type { Expression } from '../expression/expression.ts'

/** A comparison of the mood with a constant, or `mixed`: one with what can change in other ways. */
export type MoodQuestion = Evaluate | 'mixed'

/**
 * The smallest parts of an expression that are true or false (or numbers) and read the mood. Two moods that answer all
 * of them alike cannot be told apart by the expression, whatever else it reads.
 */
export function moodQuestions(expression: Expression): readonly MoodQuestion[] {
  if (!readsMood(expression)) return []
  if (expression.kind === 'not') return moodQuestions(expression.of)
  if (
    expression.kind === 'binary' &&
    (expression.operator === 'and' || expression.operator === 'or')
  )
    return [...moodQuestions(expression.left), ...moodQuestions(expression.right)]
  return [readsOther(expression) ? 'mixed' : compileExpression(expression, NO_NAMES)]
}

const NO_NAMES = { variables: [], steps: [], topics: [] }

function readsMood(expression: Expression): boolean {
  return expression.kind === 'mood' || partsOf(expression).some(readsMood)
}

function readsOther(expression: Expression): boolean {
  return (
    ['variable', 'performed', 'settled', 'ledger'].includes(expression.kind) ||
    partsOf(expression).some(readsOther)
  )
}

function partsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'binary') return [expression.left, expression.right]
  if (expression.kind === 'not' || expression.kind === 'negative') return [expression.of]
  return []
}
