import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identified, madeIdentifier } from '../../../engine/format/made-identifier.ts'

function idsOf(texts: readonly string[]): readonly string[] {
  return identified(
    texts,
    () => undefined,
    (text) => text,
  )
}

describe('ids made from words', () => {
  it.each([
    ['Tell me everything', 'tell-me-everything'],
    ['It’s our policy, madam.', 'its-our-policy-madam'],
    ['Où est le colis égaré ?', 'ou-est-le-colis-egare'],
  ])('spells out “%s”', (text, id) => {
    expect(madeIdentifier(text)).toBe(id)
  })

  it('tells long texts apart that begin alike', () => {
    const [one, other] = ['a', 'b'].map((end) =>
      madeIdentifier(`I can hear how fed up you are, Mrs. ${end}`),
    )
    expect(one).toMatch(/^i-can-hear-how-fed-up-[a-z0-9]+$/)
    expect(one).not.toBe(other)
  })

  it('fits what ids may be, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(madeIdentifier(text)).toMatch(/^[a-z0-9][a-z0-9-]{0,79}$/)
      }),
      { seed: 20261122 },
    )
  })

  it('gives each entry its own, and the same one whatever is inserted before it', () => {
    const texts = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(texts, fc.string({ minLength: 1 }), fc.nat(), (given, inserted, at) => {
        const before = idsOf(given)
        expect(new Set(before).size).toBe(given.length)
        // Texts of equal words are numbered in order; all others never move.
        if (given.some((text) => madeIdentifier(text) === madeIdentifier(inserted))) return
        if (new Set(given.map(madeIdentifier)).size < given.length) return
        const after = idsOf(given.toSpliced(at % (given.length + 1), 0, inserted))
        expect(after.filter((id) => id !== madeIdentifier(inserted))).toEqual(before)
      }),
      { seed: 20261122 },
    )
  })

  it('does not take an id that an entry has of its own', () => {
    const entries = [{ say: 'Yes' }, { id: 'yes', say: 'No' }]
    const ids = identified(
      entries,
      (entry) => ('id' in entry ? entry.id : undefined),
      (entry) => entry.say,
    )
    expect(ids).toEqual(['yes-2', 'yes'])
  })
})
