import { describe, expect, it } from 'vitest'
import { readPlaythrough } from '../../../engine/playthrough/read-playthrough.ts'
import { problemLine } from '../../../engine/problems/problem.ts'
import { SOUND_PLAYTHROUGH } from '../../../engine/problems/sound-files.ts'

describe('A play-through file', () => {
  it('is read with the places of its lines', () => {
    const { playthrough, places, problems } = readPlaythrough(SOUND_PLAYTHROUGH, 'best.yaml')
    expect(problems).toEqual([])
    expect(playthrough).toMatchObject({ picksUp: 1, log: 'right', expect: { score: 100 } })
    expect(places.ofLine(0)).toEqual({ line: 5, column: 5 })
    expect(places.ofExpectation.line).toBe(9)
  })

  it.each([
    ['', 'TR104'],
    ['- a list', 'TR203'],
    [SOUND_PLAYTHROUGH.replace('picks-up: 1', 'picks-up: 4'), 'TR208'],
    [SOUND_PLAYTHROUGH.replace('log: right', 'log: rihgt'), 'TR210'],
    [SOUND_PLAYTHROUGH.replace('says:', 'sais:'), 'TR201'],
    [SOUND_PLAYTHROUGH.replace('score: 100', 'score: 101'), 'TR208'],
    [SOUND_PLAYTHROUGH.replace('title:', 'title: &x'), 'TR111'],
  ])('that is wrong is refused with its place and a cure (%#)', (text, code) => {
    const { playthrough, problems } = readPlaythrough(text, 'best.yaml')
    expect(playthrough).toBeNull()
    expect(problems.map((problem) => problem.code)).toContain(code)
    for (const problem of problems)
      expect(problemLine(problem)).toMatch(/^best\.yaml:\d+:\d+ TR\d{3} .+; .+$/)
  })
})
