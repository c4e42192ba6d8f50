/** Forms: maps with fixed keys. */
import { nearMiss } from './near-miss.ts'
import type { ProblemList } from './problem-list.ts'
import type { Shape, ValueOf } from './shape.ts'
import { isNothing, type MapNode, type TreeNode } from './tree.ts'

/** One key of a form; `about` is shown by editors. */
export interface Field<Value, Needed extends boolean> {
  readonly shape: Shape<Value>
  readonly needed: Needed
  readonly about: string
}

export function required<Value>(shape: Shape<Value>, about: string): Field<Value, true> {
  return { shape, needed: true, about }
}

export function optional<Value>(shape: Shape<Value>, about: string): Field<Value, false> {
  return { shape, needed: false, about }
}

type Fields = Readonly<Record<string, Field<never, boolean> | Field<unknown, boolean>>>

/** What a form reads: the values by key (undefined: not written, or refused) and the map itself. */
export type FormValue<Given extends Fields> = {
  readonly [Key in keyof Given]: ValueOf<Given[Key]['shape']> | undefined
} & { readonly node: MapNode }

/** A map with exactly these keys. */
export function form<const Given extends Fields>(given: Given): Shape<FormValue<Given>> {
  const names = Object.keys(given)
  const fields: ReadonlyMap<string, Field<unknown, boolean>> = new Map(
    // Reading a field needs no more than an unknown value; FormValue gives it its type back.
    Object.entries(given) as [string, Field<unknown, boolean>][],
  )
  /** A class a form: its values then lie in the object itself, which halves what a large file costs. */
  class Values {
    readonly node: MapNode;
    [key: string]: unknown
    constructor(map: MapNode) {
      this.node = map
    }
  }
  const needed = names.filter((name) => fields.get(name)?.needed === true)
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(
        [...fields].map(([name, field]) => [
          name,
          { ...field.shape.schema, description: field.about },
        ]),
      ),
      required: needed,
      additionalProperties: false,
    },
    read(node, problems, name) {
      if (node.kind !== 'map') {
        problems.report('TR203', node.start, { key: name })
        return undefined
      }
      const values = new Values(node)
      const meant = readKeys(node, problems, fields, names, values)
      for (const key of needed) {
        const isWritten = node.keys.some((written) => written.value === key)
        if (values[key] !== undefined || isWritten || meant.has(key)) continue
        problems.report('TR202', node.start, { key, in: name })
      }
      // Each key was read by its own shape just now.
      return values as unknown as FormValue<Given>
    },
  }
}

/** Reads the keys that are written; answers with those that a mistyped key was probably meant for. */
function readKeys(
  node: MapNode,
  problems: ProblemList,
  fields: ReadonlyMap<string, Field<unknown, boolean>>,
  names: readonly string[],
  values: Record<string, unknown>,
): ReadonlySet<string> {
  const { keys } = node
  const meant = new Set<string>()
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index]
    const value = node.values[index]
    if (key === undefined || value === undefined) continue
    const field = fields.get(key.value)
    if (field === undefined) {
      const near = problems.isLong ? null : nearMiss(key.value, names)
      if (near !== null) meant.add(near)
      problems.report(
        'TR201',
        key.start,
        { key: key.value },
        unknownKeyCure(key.value, value, near, names),
      )
    } else if (field.needed || !isNothing(value)) {
      values[key.value] = field.shape.read(value, problems, key.value)
    }
  }
  return meant
}

/** `{ say: Yes, of course }` reads as a key “of course”: a comma, and not a mistyped key. */
function unknownKeyCure(
  key: string,
  value: TreeNode,
  near: string | null,
  names: readonly string[],
): string {
  if (isNothing(value) && /\s/.test(key)) return 'a text with a comma in { } needs quotes around it'
  return near === null ? `the keys here are: ${names.join(', ')}` : `did you mean “${near}”?`
}

/** Offset of a key of a map, or of the map where the key is not written. */
export function keyPlace(node: MapNode, name: string): number {
  const index = node.keys.findIndex((key) => key.value === name)
  return node.keys[index]?.start ?? node.start
}

/** The value written under a key, or null. */
export function valueUnder(node: MapNode, name: string): TreeNode | null {
  return node.values[node.keys.findIndex((key) => key.value === name)] ?? null
}
