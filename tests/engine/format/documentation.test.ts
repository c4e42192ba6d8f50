import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readChapter } from '../../../engine/format/read-chapter.ts'
import { readDrill } from '../../../engine/format/read-drill.ts'
import { readProcedure } from '../../../engine/format/read-procedure.ts'
import { readScenario } from '../../../engine/format/read-scenario.ts'
import { pathForm } from '../../../engine/format/path-form.ts'
import { procedureForm } from '../../../engine/format/procedure-form.ts'
import { scenarioForm } from '../../../engine/format/scenario-form.ts'
import { problemLine, type Problem } from '../../../engine/problems/problem.ts'
import { projectFolder } from '../../../tools/project-folder.ts'
import { programProcedures } from './program-procedures.ts'

function page(name: string): string {
  return readFileSync(join(projectFolder, 'docs', name), 'utf8')
}

/** The YAML examples of a page that are whole files, without the indent of a list that they stand in. */
function wholeFiles(text: string): readonly string[] {
  return [...text.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)]
    .map(([, indent, block]) => (block ?? '').replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
    .filter((block) => /^format: 1$/m.test(block) && /^(moments|steps|prompt):/m.test(block))
}

/** All keys that a schema knows, at any depth. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own =
    'properties' in schema && typeof schema.properties === 'object'
      ? Object.keys(schema.properties ?? {})
      : []
  return [...own, ...Object.values(schema).flatMap(keysOf)]
}

function linesOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(problemLine)
}

describe('the manual of the format', () => {
  it('explains every key of a scenario', () => {
    const manual = page('scenario-format.md')
    const missing = [...new Set(keysOf(scenarioForm.schema))].filter(
      (key) => !manual.includes(`\`${key}\``) && !manual.includes(`${key}:`),
    )
    expect(missing).toEqual([])
  })

  it('explains every key of a procedure', () => {
    const manual = page('how-to/add-a-procedure.md')
    expect(
      [...new Set(keysOf(procedureForm.schema))].filter((key) => !manual.includes(`${key}:`)),
    ).toEqual([])
  })

  it('explains every key of a path', () => {
    const manual = page('how-to/add-a-path.md')
    expect(
      [...new Set(keysOf(pathForm.schema))].filter((key) => !manual.includes(`${key}:`)),
    ).toEqual([])
  })

  it('shows files in which check finds nothing', () => {
    const [scenario] = wholeFiles(page('scenario-format.md'))
    const [procedure] = wholeFiles(page('how-to/add-a-procedure.md'))
    const drills = wholeFiles(page('how-to/add-a-drill.md'))
    expect(
      linesOf(readScenario(scenario ?? '', 'page', { procedures: programProcedures() }).problems),
    ).toEqual([])
    expect(linesOf(readProcedure(procedure ?? '', 'greeting-2.yaml').problems)).toEqual([])
    const [chapter] = wholeFiles(page('how-to/add-a-handbook-chapter.md'))
    expect(linesOf(readChapter(chapter ?? '', 'our-house.yaml').problems)).toEqual([])
    expect(drills).toHaveLength(6)
    for (const drill of drills) expect(linesOf(readDrill(drill, 'page').problems)).toEqual([])
  })

  it('names every principle, attitude and phrase by an id that exists', () => {
    const known = JSON.stringify(scenarioForm.schema)
    const manual = page('scenario-format.md')
    for (const [, id] of manual.matchAll(/^\s+principle: ([a-z-]+)$/gm))
      expect(known).toContain(`"${id}"`)
    const table = manual.slice(manual.indexOf('| row |'), manual.indexOf('**Good responses'))
    for (const [, id] of table.matchAll(/^\| `([a-z-]+)`/gm)) expect(known).toContain(`"${id}"`)
  })
})
