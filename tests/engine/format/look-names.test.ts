import openPeeps from '@dicebear/styles/open-peeps.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { BEARDS, HEADS } from '../../../engine/format/look-names.ts'
import { readScenario } from '../../../engine/format/read-scenario.ts'
import { starterScenario } from '../../../command-line/starter-scenario.ts'

describe('The names of heads and beards', () => {
  it('are exactly those that are drawn', () => {
    expect([...HEADS].toSorted()).toEqual(
      Object.keys(openPeeps.components.head.variants).toSorted(),
    )
    expect([...BEARDS].toSorted()).toEqual(
      Object.keys(openPeeps.components.facialHair.variants).toSorted(),
    )
  })

  it('are suggested to whoever mistypes one', () => {
    const text = starterScenario('my-call', 'My call', 'schema.json').replace(
      /head: \w+/,
      'head: grayMedum',
    )
    const { problems } = readScenario(text, 'scenario.yaml', { procedures: new Map() })
    const found = problems
      .map((problem) => JSON.stringify(problem))
      .find((line) => line.includes('grayMedum'))
    expect(found).toContain('grayMedium')
  })
})
