import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readChapter } from '../../../engine/format/read-chapter.ts'
import { chapterTexts } from '../../../engine/handbook/change-chapter-texts.ts'
import { problemLine } from '../../../engine/problems/problem.ts'
import { SOUND_CHAPTER } from '../../../engine/problems/sound-files.ts'

const read = (text: string) => readChapter(text, 'first-words.yaml')
const problemsOf = (text: string) => read(text).problems.map(problemLine)

describe('reading a chapter of the handbook', () => {
  it('reads entries, the cast and dialogues; an entry explains the principle that it is called after', () => {
    const { document } = read(SOUND_CHAPTER)
    expect(document?.entries[0]).toMatchObject({
      id: 'represent',
      principles: ['represent'],
      text: ['From the first word you are the company.'],
      dialogue: {
        customer: 'osei',
        lines: [
          { who: 'customer', mood: 'angry' },
          { who: 'trainee', mood: 'guarded' },
        ],
      },
    })
    expect(document?.cast[0]?.voice).toEqual({ pitch: 1, rate: 1 })
  })

  it('makes a paragraph of what stands between empty lines', () => {
    const text = SOUND_CHAPTER.replace(
      'text: From the first word you are the company.',
      'text: |\n      One,\n      and on.\n\n      Two.\n',
    )
    expect(read(text).document?.entries[0]?.text).toEqual(['One, and on.', 'Two.'])
  })

  it.each([
    ['', 'TR104'],
    ['- a list', 'TR203'],
    [SOUND_CHAPTER.replace('format: 1', 'format: 3'), 'TR215'],
    [SOUND_CHAPTER.replace('id: first-words', 'id: last-words'), 'TR701'],
    [SOUND_CHAPTER.replace('section: loyalty', 'section: loyality'), 'TR210'],
    [SOUND_CHAPTER.replace('mood: angry', 'mood: cross'), 'TR210'],
    [SOUND_CHAPTER.replace('head: short1', 'head: shorty'), 'TR210'],
    [SOUND_CHAPTER.replace('customer: osei', 'customer: osman'), 'TR711'],
    [SOUND_CHAPTER.replace('{ trainee: I', '{ customer: Who?, trainee: I'), 'TR710'],
    [SOUND_CHAPTER.replace('message: The first word counts.\n', ''), 'TR202'],
    [SOUND_CHAPTER.replace('title: First words', 'titel: First words'), 'TR201'],
  ])('refuses a broken one with one problem at its place', (text, code) => {
    const { document, problems } = read(text)
    expect(document).toBeNull()
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(problems[0]?.line).toBeGreaterThan(0)
  })

  it('refuses two entries of one id, and a procedure that is not there', () => {
    const twice = SOUND_CHAPTER.replace(
      'points: [You',
      '  - id: represent\n    title: Again\n    text: Once more.\npoints: [You',
    )
    expect(problemsOf(twice)).toEqual([
      'first-words.yaml:24:9 TR310 the entry “represent” stands here for the second time; give each its own id',
    ])
    const text = SOUND_CHAPTER.replace(
      '    title: The first word',
      '    title: The first word\n    procedure: interaction-4',
    )
    const known = { procedures: new Set(['interaction-5']) }
    expect(readChapter(text, 'first-words.yaml', known).problems.map(problemLine)).toEqual([
      'first-words.yaml:15:16 TR307 there is no procedure “interaction-4”; did you mean “interaction-5”?',
    ])
  })

  it('gives every text an id of its own, so that it can be translated', () => {
    const { document } = read(SOUND_CHAPTER)
    if (document === null) throw new Error('the sound chapter is sound')
    const texts = chapterTexts(document)
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length)
    expect(texts.map(({ text }) => text)).toContain('I will find it with you.')
    expect(texts.map(({ text }) => text)).toContain('Mr. Osei')
  })

  it('never throws, whatever is cut out of it', () => {
    fc.assert(
      fc.property(fc.nat(SOUND_CHAPTER.length), fc.nat(60), fc.string(), (at, length, put) => {
        const text = SOUND_CHAPTER.slice(0, at) + put + SOUND_CHAPTER.slice(at + length)
        const { document, problems } = read(text)
        expect(document === null).toBe(problems.some(({ severity }) => severity === 'error'))
      }),
    )
  })
})
