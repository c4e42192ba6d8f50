/** Schemas and pages, made by running the program's own code: import this once the indexes are right. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ProblemDefinition } from '../../engine/problems/problem-definition.ts'
import { coveragePage } from './coverage-page.ts'
import { formatSchemas } from './format-schemas.ts'
import { DEFINITIONS } from './generated-indexes.ts'
import { problemPages } from './problem-pages.ts'
import { sourceNames } from './source-names.ts'
import { taughtContent } from './taught-content.ts'

const PAGES = 'docs/diagnostics'

/** Text of each file by its path, relative to the project. */
export async function generatedDocuments(
  projectFolder: string,
): Promise<ReadonlyMap<string, string>> {
  const definitions = await Promise.all(
    sourceNames(join(projectFolder, DEFINITIONS)).map((name) =>
      onlyExport<ProblemDefinition>(join(projectFolder, DEFINITIONS, name)),
    ),
  )
  const files = new Map<string, string>()
  for (const [name, schema] of formatSchemas()) files.set(`scenarios/schema/${name}`, schema)
  for (const [name, page] of problemPages(definitions, projectFolder))
    files.set(`${PAGES}/${name}`, page)
  files.set('docs/coverage.md', coveragePage(taughtContent(projectFolder)))
  return files
}

/** Pages of problems that exist no more. */
export function outdatedPages(
  projectFolder: string,
  files: ReadonlyMap<string, string>,
): readonly string[] {
  let pages: readonly string[] = []
  try {
    pages = readdirSync(join(projectFolder, PAGES))
  } catch {
    // The folder is made with the first page.
  }
  return pages.map((page) => `${PAGES}/${page}`).filter((path) => !files.has(path))
}

async function onlyExport<Value>(file: string): Promise<Value> {
  const module: Record<string, Value> = await import(file)
  const [value, more] = Object.values(module)
  if (value === undefined || more !== undefined)
    throw new Error(`${file} must export exactly one thing`)
  return value
}
