/** The whole doctrine is taught: no principle, attitude, phrase or step is left out. */
import { describe, expect, it } from 'vitest'
import { coverage } from '../../engine/library/coverage.ts'
import { taughtContent } from '../../tools/generate/taught-content.ts'
import { projectFolder } from '../../tools/project-folder.ts'

const content = taughtContent(projectFolder)
const rows = coverage(content)

describe('The content of the program', () => {
  it('is a library of twenty scenarios and more, in all settings and of every difficulty', () => {
    const { scenarios } = content
    expect(scenarios.length).toBeGreaterThanOrEqual(22)
    expect(new Set(scenarios.map(({ setting }) => setting)).size).toBe(4)
    expect(new Set(scenarios.map(({ difficulty }) => difficulty)).size).toBe(5)
    expect(new Set(scenarios.map(({ kind }) => kind)).size).toBe(4)
  })

  it('explains every principle, attitude, phrase and step in the handbook', () => {
    expect(rows.filter(({ handbook }) => handbook.length === 0).map(({ id }) => id)).toEqual([])
  })

  it('trains every one in a scenario or a drill', () => {
    const untrained = rows.filter(({ scenarios, drills }) => scenarios.length + drills.length === 0)
    expect(untrained.map(({ id }) => id)).toEqual([])
  })

  it('lets every attitude and every phrase be met in a scenario', () => {
    const met = rows.filter(({ group }) => group === 'attitude' || group === 'phrase')
    expect(met.filter(({ scenarios }) => scenarios.length === 0).map(({ id }) => id)).toEqual([])
  })

  it('lets every step of a procedure be learnt in three places at least', () => {
    const seldom = rows
      .filter(({ group }) => group === 'step')
      .filter(({ moments, drills, handbook }) => moments + drills.length + handbook.length < 3)
    expect(seldom.map(({ id }) => id)).toEqual([])
  })

  it('names only scenarios that are there as those to play before', () => {
    const ids = new Set(content.scenarios.map(({ id }) => id))
    const unknown = content.scenarios
      .flatMap(({ after }) => after ?? [])
      .filter((id) => !ids.has(id))
    expect(unknown).toEqual([])
  })
})
