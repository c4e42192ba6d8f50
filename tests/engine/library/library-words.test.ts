/** Measures of the words of a library: ease, mildness, repeats, looks. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { libraryCues } from '../../../engine/library/library-cues.ts'
import { readingEase } from '../../../engine/library/reading-ease.ts'
import { repeatedPhrases } from '../../../engine/library/repeated-phrases.ts'
import { strongWordIn } from '../../../engine/library/strong-words.ts'

/** Texts of letters, accents, apostrophes, hyphens, digits, marks and spaces. */
const wordy = fc
  .array(
    fc.constantFrom(
      'a',
      'strange',
      'É',
      'œ',
      'ж',
      '’',
      "'",
      '-',
      '7',
      '.',
      '?',
      '…',
      ':',
      ' ',
      '\n',
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''))

/** The measure as it is defined, by expressions. */
function lix(texts: readonly string[]): number {
  const sentences = texts
    .flatMap((text) => text.split(/[.!?:;…]+/u))
    .map((sentence) => sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? [])
    .filter((words) => words.length > 0)
  const words = sentences.flat()
  const long = words.filter((word) => word.split(/[’'-]/u).some((part) => part.length >= 7))
  return words.length === 0
    ? 0
    : words.length / sentences.length + (100 * long.length) / words.length
}

describe('The reading measure', () => {
  it('is words a sentence plus long words in a hundred', () => {
    // Four words in one sentence, one of them of seven letters or more: 4 + 25.
    expect(readingEase(['She waits outside here.'])).toBe(29)
    expect(readingEase(['She waits here. He waits too.'])).toBe(3)
    expect(readingEase([])).toBe(0)
    expect(readingEase(['… !'])).toBe(0)
  })

  it('counts elided words and hyphens into one word, as long as its longest part', () => {
    expect(readingEase(['L’élève n’a-t-il rien dit ?'])).toBe(4)
  })

  test.prop([fc.array(wordy)])('is what expressions would find word by word', (texts) => {
    expect(readingEase(texts)).toBeCloseTo(lix(texts), 9)
  })

  test.prop([fc.array(fc.string())])('is a finite number for any texts', (texts) => {
    expect(Number.isFinite(readingEase(texts))).toBe(true)
  })
})

describe('Strong words', () => {
  it.each([
    ['You bastards kept my money.', 'en', 'bastards'],
    ['I’ll smash your face in.', 'en', 'smash your face'],
    ['Quel connard !', 'fr', 'connard'],
    ['Votre bordel, je m’en moque.', 'fr', 'bordel'],
  ])('are found in “%s”', (text, language, word) => {
    expect(strongWordIn(text, language)?.toLowerCase()).toBe(word)
  })

  it.each([
    ['You idiot, this is ridiculous, damn it!', 'en'],
    ['Le train a du retard, c’est bête.', 'fr'],
    ['Passage through Scunthorpe by coach, with the dictionary.', 'en'],
    ['La compétence des conseillers, l’emploi du cul-de-sac.', 'fr'],
    ['Encore du Retard, was soll das?', 'de'],
  ])('are not seen in “%s”', (text, language) => {
    expect(strongWordIn(text, language)).toBeNull()
  })
})

describe('Repeated phrases', () => {
  const text = (scenario: string, words: string) => ({
    scenario,
    moment: 'opening',
    response: null,
    text: words,
  })

  it('are eight words in a row, whatever their marks and capitals, in another scenario', () => {
    const found = repeatedPhrases([
      text('one', 'Well, I will ring you back on Thursday before noon!'),
      text('two', 'So: “I will ring you back, on Thursday before noon”, she said.'),
    ])
    expect(found).toMatchObject([
      {
        place: { scenario: 'two' },
        before: 'one',
        phrase: 'i will ring you back on thursday before',
      },
    ])
  })

  it('do not run over the end of a sentence, and do not count within one scenario', () => {
    expect(
      repeatedPhrases([
        text('one', 'I will ring you back. On Thursday before noon.'),
        text('two', 'I will ring you back on Thursday before noon.'),
        text('two', 'I will ring you back on Thursday before noon.'),
      ]),
    ).toEqual([])
  })

  it('are told in other words by the names that are filled in', () => {
    expect(
      repeatedPhrases([
        text('one', 'Good morning, {trainee.company}, how can I help you now'),
        text('two', 'Good morning, {trainee.name}, how can I help you now'),
      ]),
    ).toHaveLength(1)
  })
})

describe('The looks of the best answers of a library', () => {
  it('are told once they give too much away over all scenarios together', () => {
    const even = { of: 10, longest: 3, first: 3, onlyPolite: 1 }
    expect(libraryCues([even, even])).toEqual([])
    expect(libraryCues([even, { ...even, first: 9 }])).toMatchObject([
      { cue: 'the first in the file', count: 12, of: 20, percent: 60 },
    ])
  })

  it('say nothing about a handful of moments', () => {
    expect(libraryCues([{ of: 3, longest: 3, first: 3, onlyPolite: 3 }])).toEqual([])
  })
})
