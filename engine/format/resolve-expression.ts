/** Checks conditions and effects against the names of the scenario. */
import { checkExpression, type ExpressionFault } from '../expression/check-expression.ts'
import type { Expression } from '../expression/expression.ts'
import { parseExpression } from '../expression/parse-expression.ts'
import type { Names } from './names.ts'
import { NONE } from './none.ts'
import { nearMissCure } from './near-miss.ts'
import type { AssignmentDocument, VariableDocument } from './scenario-document.ts'
import type { Entry } from './collection-shapes.ts'
import type { TextNode } from './tree.ts'

const BUILT_IN = [
  'calm',
  'trust',
  'mood',
  'answered',
  'pitched',
  'performed',
  'settled',
  'true',
  'false',
]

/** The text of a condition, or null where there is none; whatever is wrong with it is reported. */
export function resolveCondition(node: TextNode | undefined, names: Names): string | null {
  if (node === undefined) return null
  const type = expressionType(node, names)
  if (type !== null && type !== 'flag')
    names.problems.report('TR404', node.start, { value: node.value })
  return node.value
}

/** Variables and what they become. */
export function resolveAssignments(
  entries: readonly Entry<TextNode>[] | undefined,
  names: Names,
): readonly AssignmentDocument[] {
  if (entries === undefined) return NONE
  return entries.map(({ key, value }) => {
    const declared = names.scope.variables.get(key.value)
    if (declared !== undefined) {
      names.useVariable(declared.id)
      checkValue(declared, value, names)
    } else if (!names.refusedVariables.has(key.value)) {
      const variables = names.scope.variables
      const otherwise =
        variables.size === 0
          ? 'declare it under variables'
          : `there is: ${[...variables.keys()].join(', ')}`
      names.problems.report(
        'TR305',
        key.start,
        { name: key.value },
        nearMissCure(key.value, variables.keys(), otherwise),
      )
    }
    return { variable: key.value, to: value.value }
  })
}

const EXPECTED = {
  flag: 'true or false',
  number: 'a number',
  choice: 'one of its options',
} as const

function checkValue(declared: VariableDocument, node: TextNode, names: Names): void {
  if (declared.kind === 'choice') {
    const word = node.value.replace(/^['"]|['"]$/g, '')
    if (declared.options.includes(word)) return
    if (/^[a-z0-9-]+$/.test(word) && !names.scope.variables.has(word)) {
      const cure = nearMissCure(word, declared.options, `it can be: ${declared.options.join(', ')}`)
      names.problems.report('TR413', node.start, { value: word, name: declared.id }, cure)
      return
    }
  }
  const type = expressionType(node, names)
  if (type === null || type === declared.kind) return
  names.problems.report('TR407', node.start, {
    name: declared.id,
    value: node.value,
    expected: EXPECTED[declared.kind],
  })
}

/** The type of an expression, or null after its problem was reported. */
function expressionType(node: TextNode, names: Names): VariableDocument['kind'] | null {
  const known = names.expressionTypes.get(node.value)
  if (known !== undefined) return known
  const parsed = parseExpression(node.value)
  if (!parsed.ok) {
    const { offset, what, cure } = parsed.problem
    names.problems.report('TR401', placeWithin(node, offset), { what }, cure)
    return null
  }
  noteUses(parsed.expression, names)
  const checked = checkExpression(parsed.expression, names.scope)
  if (checked.ok) {
    names.expressionTypes.set(node.value, checked.type)
    return checked.type
  }
  reportFault(checked.fault, node, names)
  return null
}

function reportFault(fault: ExpressionFault, node: TextNode, names: Names): void {
  const { kind, name, what } = fault
  const at = placeWithin(node, Math.max(0, wordOffset(node.value, name)))
  switch (kind) {
    case 'unknown-name': {
      if (names.refusedVariables.has(name)) return
      const known = [...names.scope.variables.keys(), ...BUILT_IN]
      names.problems.report(
        'TR402',
        at,
        { name },
        nearMissCure(name, known, `there is: ${known.join(', ')}`),
      )
      return
    }
    case 'unknown-step':
      if (names.knowsSteps) names.reportUnknown('step', name, at)
      return
    case 'unknown-topic':
      names.reportUnknown('topic', name, at)
      return
    case 'unknown-option':
      names.problems.report('TR413', at, {
        value: name,
        name: what.split('”')[0]?.replace('“', '') ?? name,
      })
      return
    case 'mixed-types':
      if (names.refusedVariables.size === 0) names.problems.report('TR403', at, { what })
  }
}

function noteUses(expression: Expression, names: Names): void {
  switch (expression.kind) {
    case 'variable':
      names.useVariable(expression.name)
      return
    case 'settled':
      names.useTopic(expression.topic)
      return
    case 'not':
    case 'negative':
      noteUses(expression.of, names)
      return
    case 'binary':
      noteUses(expression.left, names)
      noteUses(expression.right, names)
  }
}

/** Offset in the file of an offset within a text. */
function placeWithin(node: TextNode, offset: number): number {
  return node.exact ? node.start + offset : node.start
}

/** Where a name stands as a word of its own, or −1. */
function wordOffset(source: string, name: string): number {
  for (let at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
    const before = source[at - 1] ?? ' '
    const after = source[at + name.length] ?? ' '
    if (!/[A-Za-z0-9_]/.test(before) && !/[A-Za-z0-9_]/.test(after)) return at
  }
  return source.indexOf(name)
}
