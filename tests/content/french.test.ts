/** The French of the scenarios and procedures that the program comes with. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readProcedure } from '../../engine/format/read-procedure.ts'
import { procedureTexts } from '../../engine/strings/change-procedure-texts.ts'
import { scenarioTexts } from '../../engine/strings/change-scenario-texts.ts'
import { readStringTable } from '../../engine/strings/read-string-table.ts'
import { LIBRARY, LIBRARY_SCENARIOS, libraryScenario } from './library-scenarios.ts'

const PROCEDURES = join(LIBRARY, '../procedures')

/** Longest that a customer talks without a break, in characters; the screen is as wide as for English. */
const LONGEST_LINE = 320
/** French takes about a sixth more room than English. */
const LONGEST_RESPONSE = 130
const LONGEST_WHY = 235
/** Longest short response that is read from ten metres away. */
const LONGEST_SHORT = 44
/** How far the longest response of a moment may be from its mean length. */
const FURTHEST_FROM_MEAN = 1 / 3

/** Words that agree with the speaker: whoever sits at the telephone may be a woman or a man. */
const AGREES_WITH_SPEAKER =
  /\bje (?:suis|serais|serai|me suis) (?:\p{L}+ )?(?:sûr|certain|content|désolé|navré|ravi|heureux|persuadé|allé|venu|trompé|avancé)e?\b|\b(?:contente?|ravie?|désolée?|navrée?) de\b/iu

const FAMILIAR = /(?<![\p{L}’-])(?:tu|te|toi|ton|ta|tes|t’\p{L}+)(?![\p{L}-])/iu

function figuresIn(text: string): readonly string[] {
  return [...text.matchAll(/(\d[\d,\u00a0\u202f]*)[\s\u00a0](?:euros|km|mois|months)/g)].map(
    ([, figure = '']) => figure.replaceAll(/\D/g, ''),
  )
}

function frenchOf(id: string) {
  const { document } = libraryScenario(id)
  const file = join(LIBRARY, id, 'strings/fr.yaml')
  const texts = scenarioTexts(document)
  const read = readStringTable(readFileSync(file, 'utf8'), file, {
    subject: { kind: 'scenario', id },
    language: document.language,
    texts,
  })
  const french = new Map(read.table?.entries.map((entry) => [entry.id, entry.text]))
  return { document, problems: read.problems, texts, french }
}

describe.each(LIBRARY_SCENARIOS)('The French of %s', (id) => {
  const { document, problems, texts, french } = frenchOf(id)
  const entries = [...french]
  const ending = (end: string) => entries.filter(([key]) => key.endsWith(end))
  const responses = ending('.say').filter(([key]) => key.includes('.responses.'))

  it('is whole and belongs to the English of today', () => {
    expect(problems).toEqual([])
    expect(texts.filter((text) => (french.get(text.id) ?? '') === '')).toEqual([])
  })

  it('can be taken in: no line, response or explanation is too long', () => {
    const lines = entries.filter(([key]) => /^moments\.[^.]+\.customer(?:\.|$)/.test(key))
    const shorts = ending('.short').filter(([key]) => key.includes('.responses.'))
    expect(lines.filter(([, text]) => text.length > LONGEST_LINE)).toEqual([])
    expect(responses.filter(([, text]) => text.length > LONGEST_RESPONSE)).toEqual([])
    expect(shorts.filter(([, text]) => text.length > LONGEST_SHORT)).toEqual([])
    expect(ending('.why').filter(([, text]) => text.length > LONGEST_WHY)).toEqual([])
  })

  it('does not give the best answer away by its length', () => {
    const uneven = document.moments.filter((moment) => {
      const lengths = moment.responses.map(
        (response) => french.get(`moments.${moment.id}.responses.${response.id}.say`)?.length ?? 0,
      )
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
      return lengths.some((length) => Math.abs(length - mean) > mean * FURTHEST_FROM_MEAN)
    })
    expect(uneven.map((moment) => moment.id)).toEqual([])
  })

  it('names the same sums, distances and terms as the English', () => {
    const differing = texts.filter(
      (text) => figuresIn(text.text).join() !== figuresIn(french.get(text.id) ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  it('says vous to the customer and to the trainee', () => {
    const said = [...responses, ...ending('.why'), ...ending('.hint'), ...ending('.short')]
    expect(said.filter(([, text]) => FAMILIAR.test(text))).toEqual([])
  })

  it('can be said by a woman and by a man, unless the trainee plays somebody by name', () => {
    const gendered = responses.filter(([, text]) => AGREES_WITH_SPEAKER.test(text))
    if (document.trainee.name === '') expect(gendered).toEqual([])
    else expect(gendered.length).toBeGreaterThan(0)
  })
})

describe.each(readdirSync(PROCEDURES).filter((name) => name.endsWith('.yaml')))(
  'The French of %s',
  (name) => {
    it('is whole and belongs to the English of today', () => {
      const { document } = readProcedure(readFileSync(join(PROCEDURES, name), 'utf8'), name)
      if (document === null) throw new Error(`${name} is a valid procedure`)
      const file = join(PROCEDURES, 'strings/fr', name)
      const texts = procedureTexts(document)
      const { table, problems } = readStringTable(readFileSync(file, 'utf8'), file, {
        subject: { kind: 'procedure', id: document.id },
        language: 'en',
        texts,
      })
      expect(problems).toEqual([])
      expect(table?.entries.filter(({ text }) => text === '')).toEqual([])
      expect(table?.entries.length).toBe(texts.length)
    })
  },
)

it('No French explanation is given twice, in one scenario or in two', () => {
  const whys = LIBRARY_SCENARIOS.flatMap((id) =>
    [...frenchOf(id).french].filter(([key]) => key.endsWith('.why')).map(([, text]) => text),
  )
  const repeated = whys.filter((why, place) => whys.indexOf(why) !== place)
  expect(whys.length).toBeGreaterThan(200)
  expect(repeated).toEqual([])
})
