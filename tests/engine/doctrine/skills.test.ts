import { describe, expect, it } from 'vitest'
import { skillTitle } from '../../../engine/doctrine/skill-words.ts'
import { knownSkill, SKILLS } from '../../../engine/doctrine/skills.ts'
import { readScenario } from '../../../engine/format/read-scenario.ts'
import { problemLine } from '../../../engine/problems/problem.ts'
import { SOUND_SCENARIO } from '../../../engine/problems/sound-files.ts'
import { programProcedures } from '../format/program-procedures.ts'

function readWith(skill: string) {
  const text = SOUND_SCENARIO.replace('skills: [complaints]', `skills: [${skill}]`)
  return readScenario(text, 'lost-parcel/scenario.yaml', { procedures: programProcedures() })
}

describe('the skills that scenarios train', () => {
  it('are known by their English words, whatever the size of the letters', () => {
    expect(knownSkill('Calm phrases')).toBe('calm phrases')
    expect(knownSkill('juggling')).toBeNull()
  })

  it('have a name of their own in each language', () => {
    for (const language of ['en', 'fr-CA']) {
      const titles = SKILLS.map(({ id }) => skillTitle(id, language))
      expect(new Set(titles).size).toBe(SKILLS.length)
    }
    expect(skillTitle('complaints', 'fr')).toBe('Réclamations')
  })

  it('that are mistyped are pointed out with the one that was meant, and the scenario can be played', () => {
    const { document, problems } = readWith('complaint')
    expect(problems.map(problemLine)).toEqual([
      'lost-parcel/scenario.yaml:8:10 TR521 no other scenario calls a skill “complaint”; did you mean “complaints”?',
    ])
    expect(document?.skills).toEqual(['complaint'])
  })

  it('may be a company’s own, which are kept as written', () => {
    const { document, problems } = readWith('handling hats')
    expect(document?.skills).toEqual(['handling hats'])
    expect(problems[0]?.severity).toBe('warning')
    expect(problems[0]?.cure).toMatch(/^leave it where it is a skill of your own company/)
  })
})
