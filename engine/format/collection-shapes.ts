/** Shapes of lists and maps, and of values that may be written in more than one way. */
import { trimmed } from './trimmed.ts'
import type { JsonSchema, Shape } from './shape.ts'
import type { TextNode, TreeNode } from './tree.ts'

/** A list of `least` to `most` values; what does not fit is left out after its report. */
export function listOf<Value>(
  item: Shape<Value>,
  least: number,
  most: number,
): Shape<readonly Value[]> {
  return {
    schema: { type: 'array', items: item.schema, minItems: least, maxItems: most },
    read(node, problems, name) {
      if (node.kind !== 'list') {
        problems.report('TR204', node.start, { key: name })
        return undefined
      }
      const { length } = node.items
      if (length < least || length > most) {
        problems.report('TR216', node.start, { key: name, count: length, least, most })
        if (length > most) return undefined
      }
      const values: Value[] = []
      for (const entry of node.items) {
        const value = item.read(entry, problems, name)
        if (value !== undefined) values.push(value)
      }
      return trimmed(values)
    },
  }
}

/** A list, or a single value without brackets. */
export function oneOrMore<Value>(item: Shape<Value>, most: number): Shape<readonly Value[]> {
  const list = listOf(item, 1, most)
  return {
    schema: { anyOf: [item.schema, list.schema] },
    read(node, problems, name) {
      if (node.kind === 'list') return list.read(node, problems, name)
      const value = item.read(node, problems, name)
      return value === undefined ? undefined : [value]
    },
  }
}

/** One key of a map whose keys are the author's own. */
export interface Entry<Value> {
  readonly key: TextNode
  readonly value: Value
}

/** A map whose keys are names of the author's choice that `keyShape` checks. */
export function mapOf<Value>(
  keyShape: Shape<TextNode>,
  item: Shape<Value>,
  least: number,
  most: number,
): Shape<readonly Entry<Value>[]> {
  return {
    schema: {
      type: 'object',
      propertyNames: keyShape.schema,
      additionalProperties: item.schema,
      minProperties: least,
      maxProperties: most,
    },
    read(node, problems, name) {
      if (node.kind !== 'map') {
        problems.report('TR203', node.start, { key: name })
        return undefined
      }
      const { length } = node.keys
      if (length < least || length > most) {
        problems.report('TR216', node.start, { key: name, count: length, least, most })
        if (length > most) return undefined
      }
      const entries: Entry<Value>[] = []
      node.keys.forEach((given, index) => {
        const key = keyShape.read(given, problems, name)
        const written = node.values[index]
        if (written === undefined) return
        const value = item.read(written, problems, given.value)
        if (key !== undefined && value !== undefined) entries.push({ key, value })
      })
      return trimmed(entries)
    },
  }
}

/** Different shapes for a text, a list and a map; where one has none, `expected` names the problem. */
export function byKind<Value>(
  shapes: { readonly [Kind in TreeNode['kind']]?: Shape<Value> },
  otherwise: 'TR203' | 'TR204' | 'TR205',
): Shape<Value> {
  const schemas: JsonSchema[] = Object.values(shapes).map((shape) => shape.schema)
  return {
    schema: { anyOf: schemas },
    read(node, problems, name) {
      const shape = shapes[node.kind]
      if (shape !== undefined) return shape.read(node, problems, name)
      problems.report(otherwise, node.start, { key: name })
      return undefined
    },
  }
}

/** The value of a shape made into another. */
export function mapped<From, To>(
  shape: Shape<From>,
  change: (value: From, node: TreeNode) => To,
): Shape<To> {
  return {
    schema: shape.schema,
    read(node, problems, name) {
      const value = shape.read(node, problems, name)
      return value === undefined ? undefined : change(value, node)
    },
  }
}
