import type { ParseResult } from 'rolldown/utils'
import { Visitor } from 'vite'

type Program = ParseResult['program']

/** Names that a source declares itself, anywhere: parameters, variables, functions, classes and imports. */
export function boundNames(program: Program): ReadonlySet<string> {
  const bound = new Set<string>()
  const keep = (pattern: unknown): void => bind(pattern, bound)
  const keepFunction = (node: {
    readonly id?: unknown
    readonly params: readonly unknown[]
  }): void => {
    keep(node.id)
    node.params.forEach(keep)
  }
  new Visitor({
    VariableDeclarator: (node) => keep(node.id),
    FunctionDeclaration: keepFunction,
    FunctionExpression: keepFunction,
    ArrowFunctionExpression: keepFunction,
    ClassDeclaration: (node) => keep(node.id),
    CatchClause: (node) => keep(node.param),
    ImportSpecifier: (node) => keep(node.local),
    ImportDefaultSpecifier: (node) => keep(node.local),
    ImportNamespaceSpecifier: (node) => keep(node.local),
  }).visit(program)
  return bound
}

/** Collects the names in a pattern such as `{ a, b: [c], ...rest }`. */
function bind(pattern: unknown, bound: Set<string>): void {
  if (typeof pattern !== 'object' || pattern === null || !('type' in pattern)) return
  // The parser's nodes differ by `type`; each branch reads what nodes of that type have.
  const node = pattern as Readonly<Record<string, unknown>>
  if (node['type'] === 'Identifier') bound.add(String(node['name']))
  else if (node['type'] === 'AssignmentPattern') bind(node['left'], bound)
  else if (node['type'] === 'RestElement') bind(node['argument'], bound)
  else if (node['type'] === 'Property') bind(node['value'], bound)
  for (const list of [node['elements'], node['properties']]) {
    if (Array.isArray(list)) for (const part of list) bind(part, bound)
  }
}
