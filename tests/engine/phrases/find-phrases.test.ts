import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PHRASES } from '../../../engine/doctrine/phrases.ts'
import { findPhrases } from '../../../engine/phrases/find-phrases.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/phrases')
const linesOf = (name: string) =>
  readFileSync(join(FIXTURES, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

describe.each([
  ['en', 'english'],
  ['fr', 'french'],
])('the phrase coach in %s', (language, name) => {
  const triggers = linesOf(`${name}-triggers.txt`).map((line) => {
    const [phrase = '', sentence = ''] = line.split('\t')
    return { phrase, sentence }
  })
  const clean = linesOf(`${name}-clean.txt`)
  const missed = triggers.filter(
    ({ phrase, sentence }) =>
      !findPhrases(sentence, language).some((found) => found.phrase === phrase),
  )
  const alarms = clean.filter((sentence) => findPhrases(sentence, language).length > 0)

  it('is tried on a hundred sentences of each kind, with every row of the table', () => {
    expect([triggers.length, clean.length]).toEqual([100, 100])
    expect(new Set([...triggers.map(({ sentence }) => sentence), ...clean]).size).toBe(200)
    const rows = new Set(triggers.map(({ phrase }) => phrase))
    expect(PHRASES.filter(({ id }) => !rows.has(id))).toEqual([])
  })

  it('finds every trigger phrase and raises no false alarm', () => {
    const right = triggers.length - missed.length
    const precision = right / (right + alarms.length)
    console.log(
      `phrases ${language}: recall ${right}/${triggers.length}, precision ${precision.toFixed(3)} (${alarms.length} false alarms in ${clean.length})`,
    )
    expect(missed).toEqual([])
    expect(alarms).toEqual([])
  })

  it('says where a phrase stands: the words of the place are found again on their own', () => {
    for (const { sentence } of triggers) {
      for (const { start, end, phrase } of findPhrases(sentence, language)) {
        const words = sentence.slice(start, end)
        expect(findPhrases(words, language)).toEqual([{ start: 0, end: words.length, phrase }])
      }
    }
  })
})

describe('what is not the writer’s own', () => {
  it.each([
    ['She said the van is late, but I can’t help that.', 1],
    ['She said we can’t help. I don’t know why.', 1],
    ['“It’s our policy”, he said; it’s our policy, I answered.', 1],
    ['Mr. Bello told me we don’t answer.', 0],
    ['He wrote “you should have', 0],
    ['“No.”\nIt’s our policy.', 1],
  ])('in “%s” there are %i', (text, count) => {
    expect(findPhrases(text, 'en')).toHaveLength(count)
  })

  it.each([
    ['Elle dit que le camion est en retard, mais je ne peux pas l’aider.', 1],
    ['Elle dit que nous ne livrons pas. Je ne sais pas pourquoi.', 1],
    ['M. Bello m’a dit que nous ne répondons pas.', 0],
  ])('in “%s” there are %i', (text, count) => {
    expect(findPhrases(text, 'fr')).toHaveLength(count)
  })
})

describe('whatever is written', () => {
  it('never throws, and gives places in the text that do not overlap', () => {
    const words = fc.constantFrom(
      'I can’t',
      "it's our policy",
      'she said',
      '“',
      '”',
      '«',
      '.',
      '\n',
      'je ne sais pas',
      'vous auriez dû',
      "'",
      'but',
      '😀',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 20 }).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'fr', 'de', ''), (written, language) => {
        let last = 0
        for (const { start, end } of findPhrases(written, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(written.length)
      }),
    )
  })

  it('takes no time that anybody would notice: twenty thousand characters in a tenth of a second', () => {
    const long = 'The driver rang at noon and said nothing of the kind, so we waited. '.repeat(300)
    findPhrases(long, 'en')
    const before = performance.now()
    findPhrases(`${long} It’s our policy.`, 'en')
    expect(performance.now() - before).toBeLessThan(100)
  })
})
