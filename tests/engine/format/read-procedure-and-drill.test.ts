import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDrill } from '../../../engine/format/read-drill.ts'
import { readProcedure } from '../../../engine/format/read-procedure.ts'
import { problemLine } from '../../../engine/problems/problem.ts'
import { SOUND_DRILL, SOUND_PROCEDURE } from '../../../engine/problems/sound-files.ts'
import { DRILL_KINDS } from '../../../engine/drills/drill-document.ts'
import { SMALL_DRILLS } from '../../services/drills/small-drills.ts'
import { projectFolder } from '../../../tools/project-folder.ts'

const folder = join(projectFolder, 'scenarios/procedures')

/** The orders that the doctrine fixes. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'complaint-7': [
    'accept',
    'listen',
    'recognise',
    'search',
    'propose',
    'promise',
    'close-positive',
  ],
  'consultation-6': ['connect', 'needs', 'meet', 'pique', 'meet-new', 'strengthen'],
  'confirm-order-5': ['confirm', 'counterpoint', 'kick-off', 'schedule', 'protocol'],
  'onboarding-5': ['hand-over', 'welcome', 'expect', 'engage', 'calendar'],
  'win-back-5': ['ask-why', 'answer-objection', 'show-value', 'show-respect', 'invite-back'],
  'interaction-5': ['represent', 'note', 'respond', 'strengthen', 'follow-through'],
  'loyalty-6': ['ask', 'tell', 'invite', 'listen', 'act', 'repeat'],
}

describe('the procedures of the program', () => {
  it.each(Object.entries(ORDERS))(
    '%s has its steps in order, each with what the handbook needs',
    (id, steps) => {
      const { document, problems } = readProcedure(
        readFileSync(join(folder, `${id}.yaml`), 'utf8'),
        `${id}.yaml`,
      )
      expect(problems.map(problemLine)).toEqual([])
      expect(document?.steps.map((step) => step.id)).toEqual(steps)
      for (const step of document?.steps ?? []) {
        expect(step.signals.length).toBeGreaterThan(0)
        expect(step.mistakes.length).toBeGreaterThan(0)
        expect(step.purpose).toMatch(/\.$/)
      }
    },
  )

  it('are all tested here', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
    expect(files.map((name) => name.replace('.yaml', '')).toSorted()).toEqual(
      Object.keys(ORDERS).toSorted(),
    )
  })
})

describe('reading a procedure', () => {
  it('refuses two steps of one id, an unknown principle and too few steps, each at its place', () => {
    const twice = readProcedure(SOUND_PROCEDURE.replace('id: ask', 'id: greet'), 'greeting-2.yaml')
    expect(twice.problems.map(problemLine)).toEqual([
      'greeting-2.yaml:14:9 TR310 the step “greet” stands here for the second time; give each its own id',
    ])
    const principle = readProcedure(
      SOUND_PROCEDURE.replace('principle: represent', 'principle: represnt'),
      'greeting-2.yaml',
    )
    expect(principle.problems.map(problemLine)).toEqual([
      'greeting-2.yaml:13:16 TR210 “represnt” is not possible for “principle”; did you mean “represent”?',
    ])
    const short = readProcedure(
      SOUND_PROCEDURE.slice(0, SOUND_PROCEDURE.indexOf('  - id: ask')),
      'greeting-2.yaml',
    )
    expect(short.document).toBeNull()
    expect(short.problems.map((problem) => problem.code)).toEqual(['TR216'])
  })
})

describe('reading a drill', () => {
  it('reads a drill with ids made from words, and the principle of the drill where an item has none', () => {
    const { document } = readDrill(SOUND_DRILL, 'first-words.yaml')
    expect(document).toEqual({
      format: 1,
      id: 'first-words',
      language: 'en',
      kind: 'true-false',
      title: 'First words',
      prompt: 'Which of these are true?',
      principle: 'represent',
      statements: [
        {
          id: expect.stringMatching(/^the-first-word-already-represents-the-[a-z0-9]+$/),
          text: 'The first word already represents the company.',
          holds: true,
          why: 'From the first word you are the company.',
          principle: 'represent',
        },
        {
          id: 'a-greeting-can-wait',
          text: 'A greeting can wait.',
          holds: false,
          why: 'It is the first step.',
          principle: 'represent',
        },
      ],
    })
  })

  it.each(Object.entries(SMALL_DRILLS))('reads %s, a drill of a kind of its own', (id, text) => {
    const { document, problems } = readDrill(text, `${id}.yaml`)
    expect(problems.map(problemLine)).toEqual([])
    expect(document?.id).toBe(id)
  })

  it('has a small drill of every kind', () => {
    const kinds = Object.entries(SMALL_DRILLS).map(
      ([id, text]) => readDrill(text, `${id}.yaml`).document?.kind,
    )
    expect(kinds.toSorted()).toEqual([...DRILL_KINDS].toSorted())
  })

  it('keeps an item’s own id and principle', () => {
    const { document } = readDrill(SMALL_DRILLS['habits'] ?? '', 'habits.yaml')
    expect(document?.kind === 'spot' && document.scenes[1]).toMatchObject({
      id: 'listens',
      principle: 'high-value-questions',
    })
  })

  it('says which kinds there are, and which keys belong to a kind', () => {
    const odd = readDrill(SOUND_DRILL.replace('kind: true-false', 'kind: quiz'), 'first-words.yaml')
    expect(odd.problems.map(problemLine)).toEqual([
      'first-words.yaml:4:7 TR210 “quiz” is not possible for “kind”; write one of: order, sort, match, true-false, spot, rewrite',
    ])
    const other = readDrill(
      SOUND_DRILL.replace('kind: true-false', 'kind: order'),
      'first-words.yaml',
    )
    expect(other.problems.map((problem) => problem.code)).toEqual(['TR202', 'TR201'])
    expect(readDrill('- a list', 'x.yaml').problems.map((problem) => problem.code)).toEqual([
      'TR203',
    ])
  })

  it('finds an unknown principle of an item, two items of one id and a kind that nothing belongs to', () => {
    const sort = SMALL_DRILLS['fact-opinion'] ?? ''
    const codes = (text: string) =>
      readDrill(text, 'fact-opinion.yaml').problems.map(({ code }) => code)
    expect(codes(sort.replace('is: fact,', 'is: fact, principle: facts-frist,'))).toEqual(['TR210'])
    expect(codes(sort.replace('id: always', 'id: twice'))).toEqual(['TR310'])
    expect(
      codes(sort.replace('opinion: Opinion }', 'opinion: Opinion, feeling: Feeling }')),
    ).toEqual(['TR706'])
  })
})
