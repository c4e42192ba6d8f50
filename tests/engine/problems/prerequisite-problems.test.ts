import { describe, expect, it } from 'vitest'
import { readScenario } from '../../../engine/format/read-scenario.ts'
import { prerequisiteProblems } from '../../../engine/problems/prerequisite-problems.ts'
import { problemLine } from '../../../engine/problems/problem.ts'
import { SOUND_SCENARIO } from '../../../engine/problems/sound-files.ts'
import { programProcedures } from '../format/program-procedures.ts'

/** What is said about a library in which each scenario comes after these. */
function saidOf(library: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const scenarios = Object.entries(library).map(([id, after]) => {
    const text = SOUND_SCENARIO.replace('id: lost-parcel', `id: ${id}`).replace(
      'difficulty: 1',
      after.length === 0 ? 'difficulty: 1' : `difficulty: 1\nafter: [${after.join(', ')}]`,
    )
    const read = readScenario(text, `${id}/scenario.yaml`, { procedures: programProcedures() })
    if (read.document === null) throw new Error(`${id} cannot be read`)
    return { ...read, document: read.document }
  })
  const known = new Map(scenarios.map(({ document }) => [document.id, document.after ?? []]))
  return prerequisiteProblems(scenarios, known).map(problemLine)
}

describe('scenarios that are best played before', () => {
  it('may be none, one or several, as long as they are there', () => {
    expect(saidOf({ first: [], second: ['first'], third: ['first', 'second'] })).toEqual([])
  })

  it('are named with line and column where there is no such scenario, with the one that was meant', () => {
    expect(saidOf({ 'late-bed': [], second: ['late-bad'] })).toEqual([
      'second/scenario.yaml:7:9 TR314 there is no scenario “late-bad” to play before this one; did you mean “late-bed”?',
    ])
  })

  it('are named where nothing like it is there, with what to do', () => {
    expect(saidOf({ second: ['something-else'] })[0]).toMatch(
      /TR314 .*; write the name of its folder, or take it out$/,
    )
  })

  it('must not wait for each other: each circle is told once, in full', () => {
    expect(saidOf({ one: ['three'], two: ['one'], three: ['two'], four: ['one'] })).toEqual([
      'one/scenario.yaml:7:9 TR315 nobody can begin this circle: one → three → two → one; take one of them out of “after”',
    ])
  })

  it('must not be the scenario itself', () => {
    expect(saidOf({ one: ['one'] })[0]).toContain('one → one')
  })
})
