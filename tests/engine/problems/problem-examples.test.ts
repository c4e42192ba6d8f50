import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROBLEMS } from '../../../engine/problems/definitions/all.generated.ts'
import type { ProblemDefinition } from '../../../engine/problems/problem-definition.ts'
import { problemLine } from '../../../engine/problems/problem.ts'
import {
  SOUND_CHAPTER,
  SOUND_DRILL,
  SOUND_LONG_SCENARIO,
  SOUND_PATH,
  SOUND_PLAYTHROUGH,
  SOUND_PROCEDURE,
  SOUND_SCENARIO,
  SOUND_STRINGS,
} from '../../../engine/problems/sound-files.ts'
import { exampleProblems, soundProblems } from '../../../tools/generate/example-problems.ts'
import { projectFolder } from '../../../tools/project-folder.ts'

const definitions: readonly ProblemDefinition[] = Object.values(PROBLEMS)

describe('the problems of authored files', () => {
  it.each([
    ['scenario', SOUND_SCENARIO],
    ['long-scenario', SOUND_LONG_SCENARIO],
    ['procedure', SOUND_PROCEDURE],
    ['drill', SOUND_DRILL],
    ['chapter', SOUND_CHAPTER],
    ['path', SOUND_PATH],
    ['strings', SOUND_STRINGS],
    ['playthrough', SOUND_PLAYTHROUGH],
    ['library', SOUND_LONG_SCENARIO],
  ] as const)('has nothing to say about the sound %s', (file, text) => {
    expect(soundProblems(file, text, projectFolder).map(problemLine)).toEqual([])
  })

  it.each(definitions.map((definition) => [definition.code, definition] as const))(
    'raises %s for its own example',
    (code, definition) => {
      const { lost, problems } = exampleProblems(definition, projectFolder)
      expect(lost).toEqual([])
      const raised = problems.find((problem) => problem.code === code)
      expect(raised, problems.map(problemLine).join('\n')).toBeDefined()
      expect(raised?.severity).toBe(definition.severity)
      // No gap of the template may be left open; texts of a scenario may hold braces of their own.
      expect(`${raised?.what} ${raised?.cure}`).not.toMatch(/\{(?!customer)\w+\}/)
    },
  )

  it('names every definition by its code, in the file and in the export', () => {
    const folder = join(projectFolder, 'engine/problems/definitions')
    const files = readdirSync(folder).filter((name) => !name.includes('generated'))
    expect(files.map((name) => name.slice(0, 5).toUpperCase())).toEqual(Object.keys(PROBLEMS))
    for (const [name, definition] of Object.entries(PROBLEMS)) expect(definition.code).toBe(name)
    for (const name of files) expect(name).toMatch(/^tr\d{3}-[a-z0-9-]+\.ts$/)
  })

  it('writes a sentence for people: a capital, a full stop, a cure', () => {
    for (const { code, sentence, template, cure } of definitions) {
      expect(sentence, code).toMatch(/^[A-Z].*\.$/)
      expect(template.length, code).toBeGreaterThan(3)
      expect(cure.length, code).toBeGreaterThan(3)
      expect(cure, code).not.toMatch(/\.$/)
    }
  })
})
