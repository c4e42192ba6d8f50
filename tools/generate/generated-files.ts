/** All files that are made from others, with the text that they should have. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ProblemDefinition } from '../../engine/problems/problem-definition.ts'
import { criterionIndex } from './criterion-index.ts'
import { formatSchemas } from './format-schemas.ts'
import { problemIndex } from './problem-index.ts'
import { problemPages } from './problem-pages.ts'

const DEFINITIONS = 'engine/problems/definitions'
const CRITERIA = 'engine/scoring/criteria'
const PAGES = 'docs/diagnostics'

/** Generated text by path, relative to the project. */
export async function generatedFiles(projectFolder: string): Promise<ReadonlyMap<string, string>> {
  const names = (folder: string) => sourceNames(join(projectFolder, folder))
  const definitions = await Promise.all(
    names(DEFINITIONS).map(async (name) => ({
      name,
      definition: await onlyExport<ProblemDefinition>(join(projectFolder, DEFINITIONS, name)),
    })),
  )
  const files = new Map<string, string>()
  files.set(`${DEFINITIONS}/all.generated.ts`, problemIndex(names(DEFINITIONS)))
  files.set(`${CRITERIA}/all.generated.ts`, criterionIndex(names(CRITERIA)))
  for (const [name, schema] of formatSchemas()) files.set(`scenarios/schema/${name}`, schema)
  for (const [name, page] of problemPages(definitions, projectFolder))
    files.set(`${PAGES}/${name}`, page)
  return files
}

/** Pages of problems that exist no more. */
export function outdatedFiles(
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

function sourceNames(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .sort()
}

async function onlyExport<Value>(file: string): Promise<Value> {
  const module: Record<string, Value> = await import(file)
  const [value, more] = Object.values(module)
  if (value === undefined || more !== undefined)
    throw new Error(`${file} must export exactly one thing`)
  return value
}
