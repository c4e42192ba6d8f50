import { load } from 'js-yaml'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  SOUND_CHAPTER,
  SOUND_DRILL,
  SOUND_LONG_SCENARIO,
  SOUND_SCENARIO,
  SOUND_STRINGS,
} from '../../../engine/problems/sound-files.ts'
import { projectFolder } from '../../../tools/project-folder.ts'
import { fullScenario } from './full-scenario.ts'

/** The committed JSON Schema, as an editor would apply it. */
function editorSchema(
  kind: 'scenario' | 'procedure' | 'drill' | 'chapter' | 'path' | 'strings',
): z.ZodType {
  const text = readFileSync(join(projectFolder, `scenarios/schema/${kind}.schema.json`), 'utf8')
  return z.fromJSONSchema(JSON.parse(text))
}

/** Places of what an editor would underline. */
function underlined(schema: z.ZodType, text: string): readonly string[] {
  const result = schema.safeParse(load(text))
  return result.success ? [] : result.error.issues.map((issue) => issue.path.join('.'))
}

function filesIn(folder: string): readonly (readonly [string, string])[] {
  const names = readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(join(projectFolder, folder, name), 'utf8')] as const)
}

const scenarios: readonly (readonly [string, string])[] = [
  ['the scenario that uses every key', fullScenario],
  ['the sound scenario', SOUND_SCENARIO],
  ['the long sound scenario', SOUND_LONG_SCENARIO],
  ...filesIn('scenarios/library').filter(([name]) => name.endsWith('scenario.yaml')),
]

describe('the schemas for editors', () => {
  const scenario = editorSchema('scenario')

  it.each(scenarios)('underline nothing in %s', (_, text) => {
    expect(underlined(scenario, text)).toEqual([])
  })

  it('underline nothing in the procedures of the program and in a drill', () => {
    for (const [name, text] of filesIn('scenarios/procedures')) {
      const kind = name.startsWith('strings') ? 'strings' : 'procedure'
      expect(underlined(editorSchema(kind), text), name).toEqual([])
    }
    expect(underlined(editorSchema('drill'), SOUND_DRILL)).toEqual([])
  })

  it('underline nothing in the handbook', () => {
    expect(underlined(editorSchema('chapter'), SOUND_CHAPTER)).toEqual([])
    for (const [name, text] of filesIn('scenarios/handbook')) {
      const kind = name.startsWith('strings') ? 'strings' : 'chapter'
      expect(underlined(editorSchema(kind), text), name).toEqual([])
    }
  })

  it('underline nothing in the paths of the program', () => {
    for (const [name, text] of filesIn('scenarios/paths')) {
      const kind = name.startsWith('strings') ? 'strings' : 'path'
      expect(underlined(editorSchema(kind), text), name).toEqual([])
    }
  })

  it('underline nothing in the string tables of the program', () => {
    const tables = filesIn('scenarios/library').filter(([name]) => /[/\\]strings[/\\]/.test(name))
    for (const [name, text] of [['the sound table', SOUND_STRINGS] as const, ...tables])
      expect(underlined(editorSchema('strings'), text), name).toEqual([])
  })

  it.each([
    ['minutes: 3', 'minute: 3'],
    ['difficulty: 1', 'difficulty: 7'],
    ['kind: complaint', 'kind: complain'],
    ['calm: 30', 'calm: 31'],
    ["skin: '#8D5524'", 'skin: brown'],
    ['id: lost-parcel', 'id: Lost parcel'],
    ['format: 1', 'format: 2'],
  ])('underline something once “%s” becomes “%s”', (from, to) => {
    expect(underlined(scenario, SOUND_SCENARIO.replace(from, to))).not.toEqual([])
  })
})
