import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fittedPages } from '../../../renderer/projector/text/fitted-pages.ts'
import { shortLabel } from '../../../renderer/projector/text/short-label.ts'
import { textPages } from '../../../renderer/projector/text/text-pages.ts'

const texts = fc
  .array(fc.stringMatching(/^[a-zA-Zé’,.!?]{1,14}$/), { minLength: 1, maxLength: 80 })
  .map((words) => words.join(' '))

describe('a long line on the projector', () => {
  it('is cut between sentences where it can be', () => {
    expect(
      textPages('I waited all morning. Nobody came. I took a day off work for you.', 40),
    ).toEqual(['I waited all morning. Nobody came.', 'I took a day off work for you.'])
  })

  it('is cut after a comma where a sentence is too long', () => {
    expect(textPages('If nobody rings me back today, I shall cancel the whole order', 40)).toEqual([
      'If nobody rings me back today,',
      'I shall cancel the whole order',
    ])
  })

  it('loses no word and keeps to the length, except for a single longer word', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 90 }), (text, most) => {
        const pages = textPages(text, most)
        expect(pages.join(' ')).toBe(text)
        for (const page of pages) expect(page.length <= most || !page.includes(' ')).toBe(true)
      }),
    )
  })

  it('falls into the pages that fit, and ends also where nothing ever fits', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 200 }), (text, room) => {
        const pages = fittedPages(text, (page) => page.length <= room)
        expect(pages.join(' ')).toBe(text)
        if (room >= 20) for (const page of pages) expect(page.length).toBeLessThanOrEqual(room)
      }),
    )
  })

  it('keeps a title with its name and a French mark with its word, and ends a page after a closing quote', () => {
    const line =
      'Je l’ai montrée à Mme\u00a0Berisha, elle a ri\u202f! «\u00a0Trop tard.\u00a0» Et puis plus rien.'
    expect(textPages(line, 200)).toEqual([line])
    expect(textPages(line, 60)).toEqual([
      'Je l’ai montrée à Mme\u00a0Berisha, elle a ri\u202f! «\u00a0Trop tard.\u00a0»',
      'Et puis plus rien.',
    ])
  })

  it('begins a new line after an empty one, and never a page', () => {
    const talk = 'She: “Nobody came.”\n\nYou: “I\nsee.”'
    expect(textPages(talk, 200)).toEqual(['She: “Nobody came.” \nYou: “I see.”'])
    expect(textPages(talk, 20)).toEqual(['She: “Nobody came.”', 'You: “I see.”'])
    const reason = `${talk}\n\nTrue. And late.`
    expect(textPages(reason, 40)).toEqual([
      'She: “Nobody came.” \nYou: “I see.”',
      'True. And late.',
    ])
  })

  it('is one empty page where nothing is said', () => {
    expect(textPages('', 10)).toEqual([''])
  })
})

describe('an answer on the projector', () => {
  it('has the short form that the scenario gives it', () => {
    expect(shortLabel(' Tell me everything ', 'I can hear how fed up you are.')).toBe(
      'Tell me everything',
    )
  })

  it('is its own beginning where there is none, cut after a word and marked', () => {
    const label = shortLabel(
      '',
      'Let me look at the rounds on Friday, and then I shall ring you back.',
    )
    expect(label).toBe('Let me look at the rounds on Friday, and…')
  })

  it('is never longer than its words where they are short', () => {
    expect(shortLabel('', 'Of course.')).toBe('Of course.')
  })
})
