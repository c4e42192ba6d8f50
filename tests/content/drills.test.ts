/** The drills that come along: complete in both languages, and worth playing. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ATTITUDES } from '../../engine/doctrine/attitudes.ts'
import { PHRASES } from '../../engine/doctrine/phrases.ts'
import { PRINCIPLES } from '../../engine/doctrine/principles.ts'
import type { DrillDocument } from '../../engine/drills/drill-document.ts'
import { drillItems, drillPrinciples } from '../../engine/drills/drill-items.ts'
import { readDrill } from '../../engine/format/read-drill.ts'
import { readProcedure } from '../../engine/format/read-procedure.ts'
import { problemLine } from '../../engine/problems/problem.ts'
import { drillTexts } from '../../engine/strings/change-drill-texts.ts'
import { readStringTable } from '../../engine/strings/read-string-table.ts'
import { projectFolder } from '../../tools/project-folder.ts'
import { tourWords } from '../e2e/tour/tour-words.ts'

const FOLDER = join(projectFolder, 'scenarios/drills')
const read = (path: string) => readFileSync(join(FOLDER, path), 'utf8')
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'))
const drills = names.flatMap((name) => readDrill(read(name), name).document ?? [])
const drill = (id: string): DrillDocument => {
  const found = drills.find((one) => one.id === id)
  if (found === undefined) throw new Error(`there is no drill ${id}`)
  return found
}

/** The drills whose items are the steps of a procedure, in its order. */
const ORDERS: Readonly<Record<string, string>> = {
  'order-complaint-steps': 'complaint-7',
  'order-interaction': 'interaction-5',
  'order-consultation': 'consultation-6',
  'order-loyalty': 'loyalty-6',
  'order-win-back': 'win-back-5',
  'order-confirm-order': 'confirm-order-5',
  'order-onboarding': 'onboarding-5',
}

describe('every drill', () => {
  it.each(names)('%s can be read, and nothing is wrong with it or its French', (name) => {
    const { document, problems } = readDrill(read(name), name)
    expect(problems.map(problemLine)).toEqual([])
    if (document === null) throw new Error('it has no problems')
    const table = readStringTable(read(`strings/fr/${name}`), `strings/fr/${name}`, {
      subject: { kind: 'drill', id: document.id },
      language: document.language,
      texts: drillTexts(document),
    })
    expect(table.problems.map(problemLine)).toEqual([])
  })

  it.each(drills)('$id gives a reason for every item', (document) => {
    for (const item of drillItems(document)) {
      const reasons = 'questions' in item ? item.questions.map(({ why }) => why) : [item.why]
      for (const why of reasons) expect(why.length, item.id).toBeGreaterThan(15)
    }
  })

  it('has reasons of its own: none is said twice', () => {
    const whys = drills.flatMap((document) =>
      drillItems(document).flatMap((item) =>
        'questions' in item ? item.questions.map(({ why }) => why) : [item.why],
      ),
    )
    expect(whys.filter((why, place) => whys.indexOf(why) !== place)).toEqual([])
  })

  it('trains principles so that none is left out', () => {
    const trained = new Set(drills.flatMap(drillPrinciples))
    expect(PRINCIPLES.map(({ id }) => id).filter((id) => !trained.has(id))).toEqual([])
  })
})

describe('the orders', () => {
  it.each(Object.entries(ORDERS))('%s keeps the order of %s', (id, procedure) => {
    const path = join(projectFolder, 'scenarios/procedures', `${procedure}.yaml`)
    const { document } = readProcedure(readFileSync(path, 'utf8'), `${procedure}.yaml`)
    expect(drillItems(drill(id)).map((item) => item.id)).toEqual(
      document?.steps.map((step) => step.id),
    )
  })
})

describe('the pools', () => {
  it('hold sixty statements and more, twenty and more of a fact, an opinion and a feeling each', () => {
    const pool = drill('fact-opinion-feeling')
    if (pool.kind !== 'sort') throw new Error('it is sorted')
    expect(pool.items.length).toBeGreaterThanOrEqual(60)
    for (const { id } of pool.kinds)
      expect(pool.items.filter((item) => item.is === id).length, id).toBeGreaterThanOrEqual(20)
  })

  it('hold forty phrases that heat up or calm, and every row of the table of phrases', () => {
    expect(drillItems(drill('trigger-or-calm')).length).toBeGreaterThanOrEqual(40)
    const table = drill('trigger-calm')
    const groups = new Set(table.kind === 'match' ? table.pairs.map(({ group }) => group) : [])
    expect(groups.size).toBe(PHRASES.length)
  })

  it('hold three examples and more of each of the eight attitudes', () => {
    const pool = drill('attitudes')
    if (pool.kind !== 'sort') throw new Error('it is sorted')
    expect(pool.kinds.map(({ id }) => id)).toEqual(ATTITUDES.map(({ id }) => id))
    for (const { id } of ATTITUDES)
      expect(pool.items.filter((item) => item.is === id).length).toBeGreaterThanOrEqual(3)
  })

  it('hold two scenes and more of each of the seven habits, and some that show none', () => {
    const pool = drill('seven-habits')
    if (pool.kind !== 'spot') throw new Error('it is spotted')
    expect(pool.habits).toHaveLength(8)
    for (const { id } of pool.habits)
      expect(pool.scenes.filter((scene) => scene.shows === id).length).toBeGreaterThanOrEqual(2)
  })

  it('give no answer away by its length: the question that finds the facts is mostly not the longest', () => {
    const pool = drill('find-the-facts')
    if (pool.kind !== 'rewrite') throw new Error('it is rewritten')
    expect(pool.opinions.length).toBeGreaterThanOrEqual(12)
    const longest = pool.opinions.filter(({ questions }) => {
      const most = Math.max(...questions.map(({ say }) => say.length))
      return questions.some(({ finds, say }) => finds && say.length === most)
    })
    expect(longest.length).toBeLessThan(pool.opinions.length / 2)
  })

  it.each(['loyalty', 'complaints', 'selling', 'experience'])(
    'hold about as many truths as myths about %s, so that no answer is the safe one',
    (about) => {
      const pool = drill(`${about}-true-false`)
      if (pool.kind !== 'true-false') throw new Error('it is judged')
      const share = pool.statements.filter(({ holds }) => holds).length / pool.statements.length
      expect(share).toBeGreaterThan(0.35)
      expect(share).toBeLessThan(0.67)
    },
  )

  it.each(['en', 'fr'] as const)(
    'stand between one pair of quotation marks at most, in %s',
    (language) => {
      const t = tourWords(language)
      const said = drills.flatMap((document) => {
        if (document.kind === 'match')
          return document.pairs.map(({ right }) => t('drills:partnerIs', { name: right }))
        if (document.kind === 'rewrite')
          return document.opinions.flatMap(({ questions }) =>
            questions.map(({ say }) => t('drills:findsFacts', { name: say })),
          )
        return []
      })
      expect(said.length).toBeGreaterThan(50)
      expect(said.filter((sentence) => /[“«]\s?[“«]/.test(sentence))).toEqual([])
    },
  )
})
