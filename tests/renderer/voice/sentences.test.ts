import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  LONGEST_SENTENCE,
  prepareSentences,
  sentencesOf,
} from '../../../renderer/voice/spoken/sentences.ts'
import { speakingTime, stretchedTo, wordAt } from '../../../renderer/voice/spoken/speaking-time.ts'

describe('the sentences of a line', () => {
  it('are cut where a speaker breathes, and a title ends none', () => {
    const texts = (line: string, language = 'en') =>
      sentencesOf(line, language).map(({ text }) => text.trim())
    expect(texts('Mrs. Renard here. Where is it? I said: now!')).toEqual([
      'Mrs. Renard here.',
      'Where is it?',
      'I said: now!',
    ])
    expect(texts('Bonjour, M. Dupont à l’appareil. Et ma voiture ?', 'fr')).toEqual([
      'Bonjour, M. Dupont à l’appareil.',
      'Et ma voiture ?',
    ])
    expect(texts('Hello there', 'no such tag!')).toEqual(['Hello there'])
  })

  it('are found by rules that the browser is asked for once, ahead of the first line', () => {
    const asked = vi.spyOn(Intl, 'Segmenter')
    prepareSentences('nl')
    expect(asked).toHaveBeenCalledTimes(1)
    expect(sentencesOf('Goedendag. Wie spreek ik?', 'nl').length).toBe(2)
    expect(sentencesOf('Nog een keer.', 'nl').length).toBe(1)
    expect(asked).toHaveBeenCalledTimes(1)
    asked.mockRestore()
  })

  it('are the whole line, each where it says, none too long for one breath', () => {
    const words = fc.array(fc.constantFrom('no', 'dishwasher.', 'Where?', 'a,', '…', '–', 'é'), {
      maxLength: 200,
    })
    const anyLine = fc.oneof(
      fc.string({ maxLength: 600 }),
      words.map((list) => list.join(' ')),
      fc.constant('x'.repeat(500)),
    )
    fc.assert(
      fc.property(anyLine, fc.constantFrom('en', 'fr'), (line, language) => {
        const sentences = sentencesOf(line, language)
        expect(sentences.map(({ text }) => text).join('')).toBe(line)
        for (const { text, from } of sentences) {
          expect(line.slice(from, from + text.length)).toBe(text)
          expect(text.length).toBeLessThanOrEqual(LONGEST_SENTENCE)
        }
      }),
    )
  })
})

describe('the time that a sentence takes', () => {
  it('grows with its words and shrinks with the pace', () => {
    const short = speakingTime('Where is it?', 1)
    const long = speakingTime('Where is the dishwasher that I ordered three weeks ago?', 1)
    expect(long.lasts).toBeGreaterThan(short.lasts * 2)
    expect(speakingTime('Where is it?', 2).lasts).toBeCloseTo(short.lasts / 2)
    expect(long.lasts).toBeGreaterThan(2_500)
    expect(long.lasts).toBeLessThan(5_500)
  })

  it('reaches word after word, whatever length it is stretched to', () => {
    const anyText = fc.array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 30 })
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 60_000 }), (words, lasts) => {
        const time = stretchedTo(speakingTime(words.join(' '), 1), lasts)
        const starts = time.words.map(({ at }) => at)
        expect(starts).toEqual(starts.toSorted((one, other) => one - other))
        expect(starts.every((at) => at >= 0 && at <= lasts + 0.001)).toBe(true)
        expect(wordAt(time, lasts + 1)).toBe(time.words.at(-1)?.character ?? -1)
        expect(wordAt(time, -1)).toBe(-1)
      }),
    )
  })
})
