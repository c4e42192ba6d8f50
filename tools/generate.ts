/** Writes every generated file anew: `npm run generate`. Files that are right already are left alone. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedFiles, outdatedFiles } from './generate/generated-files.ts'
import { projectFolder } from './project-folder.ts'

const files = await generatedFiles(projectFolder)
for (const path of outdatedFiles(projectFolder, files)) rmSync(join(projectFolder, path))
let written = 0
for (const [path, text] of files) {
  const file = join(projectFolder, path)
  if (currentText(file) === text) continue
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  written += 1
  process.stdout.write(`wrote ${path}\n`)
}
process.stdout.write(`${files.size} generated files, ${written} changed\n`)

function currentText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
