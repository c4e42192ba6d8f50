/** How a variable is written: true or false, a number with bounds, or a choice of words. */
import { listOf } from './collection-shapes.ts'
import { form, optional, required } from './form.ts'
import type { ProblemList } from './problem-list.ts'
import type { VariableDocument } from './scenario-document.ts'
import type { Shape } from './shape.ts'
import { identifier, trueOrFalse, wholeNumber } from './text-shapes.ts'
import type { MapNode, TreeNode } from './tree.ts'

/** The most values that a number may take: the search visits them all. */
export const MOST_VALUES = 101

const numberForm = form({
  from: required(wholeNumber(-1_000_000, 1_000_000), 'Smallest value.'),
  to: required(wholeNumber(-1_000_000, 1_000_000), 'Largest value.'),
  step: optional(wholeNumber(1, 1_000_000), 'Distance between two values; usually 1.'),
  start: optional(wholeNumber(-1_000_000, 1_000_000), 'Value at the start; usually the smallest.'),
})
const choiceForm = form({
  options: required(listOf(identifier, 2, MOST_VALUES), 'The words that it can be.'),
  start: optional(identifier, 'The word at the start; usually the first.'),
})

/** A variable without its id. */
export type VariableForm =
  | { readonly kind: 'flag'; readonly start: boolean }
  | {
      readonly kind: 'number'
      readonly start: number
      readonly from: number
      readonly to: number
      readonly step: number
    }
  | { readonly kind: 'choice'; readonly start: string; readonly options: readonly string[] }

export const variableForm: Shape<VariableForm> = {
  schema: { anyOf: [trueOrFalse.schema, numberForm.schema, choiceForm.schema] },
  read(node, problems, name) {
    if (node.kind === 'map')
      return node.keys.some((key) => key.value === 'options')
        ? choice(node, problems, name)
        : bounded(node, problems, name)
    if (node.kind === 'text' && (node.value === 'true' || node.value === 'false')) {
      const start = trueOrFalse.read(node, problems, name)
      return start === undefined ? undefined : { kind: 'flag', start }
    }
    problems.report('TR408', node.start, { key: name })
    return undefined
  },
}

function bounded(node: TreeNode, problems: ProblemList, name: string): VariableForm | undefined {
  const read = numberForm.read(node, problems, name)
  if (read?.from === undefined || read.to === undefined) return undefined
  const { from, to } = read
  const step = read.step ?? 1
  const start = read.start ?? from
  const values = Math.floor((to - from) / step) + 1
  if (to <= from) return refuse('TR409', read.node, problems, { key: name, from, to })
  if (values > MOST_VALUES)
    return refuse('TR410', read.node, problems, { key: name, values, most: MOST_VALUES })
  if (start < from || start > to || (start - from) % step !== 0 || (to - from) % step !== 0) {
    return refuse('TR411', read.node, problems, { key: name, start, from, to, step })
  }
  return { kind: 'number', start, from, to, step }
}

function choice(node: TreeNode, problems: ProblemList, name: string): VariableForm | undefined {
  const read = choiceForm.read(node, problems, name)
  if (read?.options === undefined) return undefined
  const options = read.options.map((option) => option.value)
  const twice = read.options.find((option, index) => options.indexOf(option.value) < index)
  if (twice !== undefined) {
    problems.report('TR310', twice.start, { id: twice.value, of: 'option' })
    return undefined
  }
  const start = read.start?.value ?? options[0] ?? ''
  if (!options.includes(start))
    return refuse('TR412', read.node, problems, {
      key: name,
      value: start,
      options: options.join(', '),
    })
  return { kind: 'choice', start, options }
}

function refuse(
  code: 'TR409' | 'TR410' | 'TR411' | 'TR412',
  node: MapNode,
  problems: ProblemList,
  gaps: Readonly<Record<string, string | number>>,
): undefined {
  problems.report(code, node.start, gaps)
  return undefined
}

/** The variable with its id. */
export function namedVariable(id: string, read: VariableForm): VariableDocument {
  return { id, ...read }
}
