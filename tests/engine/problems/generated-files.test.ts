import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generatedDocuments, outdatedPages } from '../../../tools/generate/generated-documents.ts'
import { generatedIndexes } from '../../../tools/generate/generated-indexes.ts'
import { projectFolder } from '../../../tools/project-folder.ts'

describe('the generated files', () => {
  it('are what `npm run generate` would write now', async () => {
    const documents = await generatedDocuments(projectFolder)
    const files = [...generatedIndexes(projectFolder), ...documents]
    const stale = files
      .filter(([path, text]) => readFileSync(join(projectFolder, path), 'utf8') !== text)
      .map(([path]) => path)
    expect(stale, 'run `npm run generate`').toEqual([])
    expect(outdatedPages(projectFolder, documents)).toEqual([])
  })
})
