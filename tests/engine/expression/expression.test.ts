import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Ledger, type ConversationState } from '../../../engine/conversation/conversation-state.ts'
import { checkExpression } from '../../../engine/expression/check-expression.ts'
import { compileExpression } from '../../../engine/expression/compile-expression.ts'
import type { Expression } from '../../../engine/expression/expression.ts'
import { parseExpression } from '../../../engine/expression/parse-expression.ts'
import type { VariableDocument } from '../../../engine/format/scenario-document.ts'
import { expressionText, randomExpression, referenceValue } from './reference-expression.ts'

const variables: readonly VariableDocument[] = [
  { id: 'refunded', kind: 'flag', start: false },
  { id: 'goodwill', kind: 'number', start: 0, from: 0, to: 60, step: 5 },
  { id: 'tone', kind: 'choice', start: 'cold', options: ['cold', 'warm'] },
]
const steps = ['accept', 'close-positive']
const topics = ['price']
const scope = {
  variables: new Map(variables.map((variable) => [variable.id, variable])),
  steps: new Set(steps),
  topics: new Set(topics),
}

const state: ConversationState = {
  moment: 0,
  performed: 0b10,
  calm: 40,
  trust: 65,
  ledger: Ledger.answered,
  settled: 0b1,
  values: [1, 20, 1],
}

function parsed(source: string): Expression {
  const result = parseExpression(source)
  if (!result.ok) throw new Error(`${source}: ${result.problem.what}`)
  return result.expression
}

function valueOf(source: string): number {
  return compileExpression(parsed(source), { variables, steps, topics })(state)
}

describe('the expression language', () => {
  it.each([
    ['calm < 50', 1],
    ['calm >= 40 and trust != 65', 0],
    ['not refunded or goodwill = 20', 1],
    ['mood = 52', 1],
    ["tone = 'warm'", 1],
    ['"cold" = tone', 0],
    ['performed(close-positive) and not performed(accept)', 1],
    ['settled(price)', 1],
    ['answered and not pitched', 1],
    ['goodwill + 5 - 10', 15],
    ['-goodwill + 30 > 0', 1],
    ['not not refunded', 1],
    ['(calm < 10 or trust > 60) and refunded', 1],
    ['calm == 40 && !pitched || false', 1],
  ])('%s is %i', (source, value) => {
    expect(valueOf(source)).toBe(value)
  })

  it('binds `and` closer than `or`, and `not` closer than both', () => {
    expect(valueOf('true or false and false')).toBe(1)
    expect(valueOf('not false and true')).toBe(1)
    expect(valueOf('not (false or true)')).toBe(0)
  })

  it.each([
    ['calm <', 6, 'stops too early'],
    ['calm < < 4', 7, '“<” was not expected'],
    ['(calm < 4', 9, 'not closed'],
    ['calm * 4', 5, '“*” has no meaning'],
    ['and calm', 0, 'needs a condition before it'],
    ['performed', 0, 'needs a name'],
    ['calm 4', 5, 'was not expected'],
    ['', 0, 'stops too early'],
  ])('refuses “%s” at its place', (source, offset, what) => {
    const result = parseExpression(source)
    expect(result.ok).toBe(false)
    if (result.ok) return
    expect(result.problem.offset).toBe(offset)
    expect(result.problem.what).toContain(what)
  })

  it.each([
    ['goodwil > 4', 'unknown-name'],
    ['performed(listen)', 'unknown-step'],
    ['settled(term)', 'unknown-topic'],
    ["tone = 'hot'", 'unknown-option'],
    ['refunded + 1 > 0', 'mixed-types'],
    ['calm and refunded', 'mixed-types'],
    ['refunded = 1', 'mixed-types'],
    ['not goodwill', 'mixed-types'],
  ])('finds the fault of %s', (source, kind) => {
    const checked = checkExpression(parsed(source), scope)
    expect(checked.ok ? 'none' : checked.fault.kind).toBe(kind)
  })

  it('computes what a plain reference computes, for any expression that the checker accepts', () => {
    fc.assert(
      fc.property(randomExpression(variables, steps, topics), (expression) => {
        const again = parsed(expressionText(expression))
        const compiled = compileExpression(again, { variables, steps, topics })(state)
        expect(checkExpression(again, scope).ok).toBe(true)
        expect(compiled).toBe(referenceValue(expression, state, variables, steps, topics))
      }),
      { numRuns: 3_000, seed: 20261122 },
    )
  })

  it('ends on any text whatsoever, with a tree or a problem inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (source) => {
        const result = parseExpression(source)
        if (result.ok) return
        expect(result.problem.offset).toBeGreaterThanOrEqual(0)
        expect(result.problem.offset).toBeLessThanOrEqual(source.length)
      }),
      { numRuns: 3_000, seed: 20261122 },
    )
  })

  it('refuses what would take too long or nest too deep', () => {
    expect(parseExpression('('.repeat(200)).ok).toBe(false)
    expect(parseExpression(`${'calm + '.repeat(200)}1 > 0`).ok).toBe(false)
  })
})
