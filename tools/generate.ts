/** Writes every generated file anew: `npm run generate`. Files that are right already are left alone. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedIndexes } from './generate/generated-indexes.ts'
import { projectFolder } from './project-folder.ts'

const indexes = generatedIndexes(projectFolder)
let written = writeChanged(indexes)
const { generatedDocuments, outdatedPages } = await import('./generate/generated-documents.ts')
const documents = await generatedDocuments(projectFolder)
written += writeChanged(documents)
for (const path of outdatedPages(projectFolder, documents)) rmSync(join(projectFolder, path))
process.stdout.write(`${indexes.size + documents.size} generated files, ${written} changed\n`)

function writeChanged(files: ReadonlyMap<string, string>): number {
  let changed = 0
  for (const [path, text] of files) {
    const file = join(projectFolder, path)
    if (currentText(file) === text) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    changed += 1
    process.stdout.write(`wrote ${path}\n`)
  }
  return changed
}

function currentText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
