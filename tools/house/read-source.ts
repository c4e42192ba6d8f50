import { posix } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { boundNames } from './bound-names.ts'
import type { ImportOf, SourceFile, UsedName } from './finding.ts'

/**
 * Reads one TypeScript source for the rules.
 *
 * @throws when the source is not TypeScript at all.
 */
export function readSource(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text)
  const [error] = parsed.errors
  if (error !== undefined) throw new Error(`${path} cannot be parsed: ${error.message}`)
  const lineAt = lineFinder(text)
  const imports: ImportOf[] = []
  const keep = (specifier: string, start: number): void => {
    const relative = specifier.startsWith('.')
    const target = relative ? posix.join(posix.dirname(path), specifier) : null
    imports.push({ specifier, target, line: lineAt(start) })
  }
  const { staticImports, staticExports } = parsed.module
  for (const one of staticImports) keep(one.moduleRequest.value, one.start)
  let defaultExport: number | null = null
  for (const one of staticExports) {
    for (const entry of one.entries) {
      if (entry.moduleRequest !== null) keep(entry.moduleRequest.value, one.start)
      if (entry.exportName.kind === 'Default') defaultExport = lineAt(one.start)
    }
  }
  const names: UsedName[] = []
  const bound = new Set<number>()
  new Visitor({
    MemberExpression: (node) => {
      if (!node.computed) bound.add(node.property.start)
      else if (node.property.type === 'Literal' && typeof node.property.value === 'string') {
        names.push({ name: node.property.value, free: false, line: lineAt(node.property.start) })
      }
    },
    Property: (node) => {
      if (!node.computed && !node.shorthand) bound.add(node.key.start)
    },
    MethodDefinition: (node) => void bound.add(node.key.start),
    PropertyDefinition: (node) => void bound.add(node.key.start),
    TSPropertySignature: (node) => void bound.add(node.key.start),
    TSMethodSignature: (node) => void bound.add(node.key.start),
    TSTypeReference: (node) => void bound.add(node.typeName.start),
    TSQualifiedName: (node) => void bound.add(node.right.start),
    Identifier: (node) => {
      names.push({ name: node.name, free: !bound.has(node.start), line: lineAt(node.start) })
    },
    JSXIdentifier: (node) => {
      names.push({ name: node.name, free: false, line: lineAt(node.start) })
    },
    ImportExpression: (node) => {
      const { source } = node
      if (source.type === 'Literal') keep(String(source.value), node.start)
    },
    TSImportType: (node) => {
      if (typeof node.source.value === 'string') keep(node.source.value, node.start)
    },
  }).visit(parsed.program)
  return { path, text, imports, names, bound: boundNames(parsed.program), defaultExport }
}

/** Finds the line, from 1, of an offset. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}
