/**
 * Shapes: one description of a value from which both the reading (with places and problems) and the JSON
 * Schema for editors are made. Reading never throws; a value that does not fit is reported and left out.
 */
import type { ProblemList } from './problem-list.ts'
import type { TreeNode } from './tree.ts'

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = { readonly [key: string]: unknown }

export interface Shape<Value> {
  /** The value, or undefined where it was refused (and reported). `name` is the key it stands under. */
  read(node: TreeNode, problems: ProblemList, name: string): Value | undefined
  readonly schema: JsonSchema
}

/** The value that a shape reads. */
export type ValueOf<Given> = Given extends Shape<infer Value> ? Value : never
