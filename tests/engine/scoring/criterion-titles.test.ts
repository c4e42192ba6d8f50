import { describe, expect, it } from 'vitest'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import { prepareScoring } from '../../../engine/scoring/scoring-rules.ts'
import { SMALL_PROCEDURE, smallComplaint } from './small-complaint.ts'

describe('The title of a criterion', () => {
  it.each([
    ['phone', 'en', 'Call log'],
    ['phone', 'fr', 'Compte rendu'],
    ['counter', 'en', 'Case note'],
    ['chat', 'fr', 'Note de suivi'],
    ['email', 'en', 'Case note'],
  ] as const)('calls the log of a %s in %s the %s, as the screens do', (setting, tag, title) => {
    const scenario = prepareScenario(smallComplaint({ setting }), SMALL_PROCEDURE)
    const rules = prepareScoring(scenario, tag)
    expect(rules.criteria.find(({ criterion: { id } }) => id === 'call-log')?.title).toBe(title)
  })
})
