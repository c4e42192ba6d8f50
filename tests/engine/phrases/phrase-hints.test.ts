import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENGLISH_TABLE } from '../../../engine/phrases/english-phrases.ts'
import { FRENCH_TABLE } from '../../../engine/phrases/french-phrases.ts'

/** Looks around the words, which a generator of strings cannot see. */
const LOOKS_AROUND = /\(\?<?[!=](?:\[[^\]]*\]|[^)[])*\)/g

/** Words that a pattern fits, made at random from the pattern itself. */
function wordsOf({ source }: RegExp): fc.Arbitrary<string> {
  return fc.stringMatching(
    new RegExp(source.replaceAll(LOOKS_AROUND, '').replaceAll('\\p{L}', '[a-z]')),
    { size: 'xsmall' },
  )
}

describe.each([
  ['English', ENGLISH_TABLE],
  ['French', FRENCH_TABLE],
])('The %s trigger phrases', (_language, { triggers }) => {
  it.each(triggers)(
    'of the row “%s” always hold the hint of their row',
    (_phrase, hint, patterns) => {
      for (const pattern of patterns)
        fc.assert(
          fc.property(wordsOf(pattern), (words) => {
            expect(words).toMatch(hint)
          }),
          { numRuns: 50 },
        )
    },
  )
})
