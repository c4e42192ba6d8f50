import { describe, expect, it } from 'vitest'
import { readPath } from '../../../engine/format/read-path.ts'
import { problemLine } from '../../../engine/problems/problem.ts'
import { SOUND_PATH } from '../../../engine/problems/sound-files.ts'

const KNOWN = {
  scenarios: new Set(['lost-parcel', 'six-questions']),
  drills: new Set(['first-words']),
}

function linesOf(text: string, file = 'first-steps.yaml'): readonly string[] {
  return readPath(text, file, KNOWN).problems.map(problemLine)
}

describe('a path file', () => {
  it('is read whole: days in order, each with what there is to do', () => {
    const { document, problems } = readPath(SOUND_PATH, 'first-steps.yaml', KNOWN)
    expect(problems).toEqual([])
    expect(document?.days).toEqual([
      {
        id: 'day-1',
        title: 'A parcel',
        purpose: 'The shortest call there is.',
        scenarios: ['lost-parcel'],
        drills: [],
        chapters: [],
      },
      {
        id: 'day-2',
        title: 'Many questions',
        purpose: '',
        scenarios: ['six-questions'],
        drills: ['first-words'],
        chapters: [],
      },
    ])
  })

  it('that names a scenario that is not there can be used, and says which was meant', () => {
    const text = SOUND_PATH.replace('six-questions', 'six-question')
    expect(readPath(text, 'first-steps.yaml', KNOWN).document).not.toBeNull()
    expect(linesOf(text)).toEqual([
      'first-steps.yaml:12:17 TR902 there is no scenario “six-question”; did you mean “six-questions”?',
    ])
  })

  it('says nothing about what it cannot know: where no drills are, no drill is missing', () => {
    const { problems } = readPath(SOUND_PATH, 'first-steps.yaml', { scenarios: KNOWN.scenarios })
    expect(problems).toEqual([])
  })

  it.each([
    ['empty', '', /:1:1 TR104 /],
    ['of a newer format', SOUND_PATH.replace('format: 1', 'format: 2'), /:1:9 TR215 .*newer/],
    ['broken in the middle', SOUND_PATH.slice(0, 150), /TR\d{3} .+; .+/],
    [
      'with a mistyped key',
      SOUND_PATH.replace('    scenarios:', '    scenario:'),
      /TR201 .*“scenarios”/,
    ],
    [
      'with a day that has nothing to do',
      SOUND_PATH.replace('    scenarios: [lost-parcel]\n', ''),
      /:6:5 TR901 .*“A parcel”/,
    ],
    ['with one day twice', SOUND_PATH.replace('id: day-2', 'id: day-1'), /TR310 .*day/],
    ['that is called otherwise', SOUND_PATH.replace('id: first-steps', 'id: last-steps'), /TR701 /],
  ])('%s is refused with its place', (_, text, line) => {
    expect(readPath(text, 'first-steps.yaml', KNOWN).document).toBeNull()
    expect(linesOf(text)[0]).toMatch(line)
  })
})
