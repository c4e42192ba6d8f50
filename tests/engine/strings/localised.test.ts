import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseScenario } from '../../../engine/analysis/analyse-scenario.ts'
import { bestPlayOf } from '../../../engine/analysis/analysis.ts'
import { Replay, replayTurns } from '../../../engine/attempt/replay.ts'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { buildDebrief } from '../../../engine/debrief/build-debrief.ts'
import { scoreAttempt } from '../../../engine/scoring/score-attempt.ts'
import { prepareScoring } from '../../../engine/scoring/scoring-rules.ts'
import { procedureTexts } from '../../../engine/strings/change-procedure-texts.ts'
import { scenarioTexts } from '../../../engine/strings/change-scenario-texts.ts'
import {
  localisedProcedure,
  localisedScenario,
  type ScenarioTranslation,
} from '../../../engine/strings/localised.ts'
import { localisedBestPlay } from '../../../engine/strings/localised-best-play.ts'
import type { SourceText } from '../../../engine/strings/text-list.ts'
import { LIBRARY_SCENARIOS, libraryScenario } from '../../content/library-scenarios.ts'
import { randomScenarios } from '../../generators/random-scenario.ts'
import { chosenTurn, randomTurnChoices } from '../../generators/random-turns.ts'

/** Every text turned into another one that names where it came from. */
function shouted(texts: readonly SourceText[]): Readonly<Record<string, string>> {
  return Object.fromEntries(texts.map(({ id, text }) => [id, `⟦${text.toUpperCase()}⟧`]))
}

function french(scenario: Scenario, texts = scenarioTexts(scenario.document)): Scenario {
  const translation: ScenarioTranslation = {
    language: 'fr',
    strings: shouted(texts),
    recordings: {},
  }
  return prepareScenario(
    localisedScenario(scenario.document, translation),
    localisedProcedure(scenario.procedure, shouted(procedureTexts(scenario.procedure))),
  )
}

/** A log made of whatever the scenario offers. */
function randomLog(
  scenario: Scenario,
  choices: Parameters<typeof chosenTurn>[2][],
): readonly TimedTurn[] {
  const replay = new Replay(scenario)
  const log: TimedTurn[] = []
  for (const choice of choices) {
    const timed = { at: log.length * 1_000, turn: chosenTurn(scenario, replay, choice) }
    if (replay.take(timed) === null) log.push(timed)
  }
  return log
}

describe('a scenario in another language', () => {
  it.each(LIBRARY_SCENARIOS)('gives every text of %s an id of its own', (id) => {
    const texts = scenarioTexts(libraryScenario(id).document)
    expect(new Set(texts.map((text) => text.id)).size).toBe(texts.length)
    for (const text of texts) expect(text.id).toMatch(/^[a-z0-9][a-z0-9.-]*$/)
  })

  it.each(LIBRARY_SCENARIOS)('leaves no word of %s behind', (id) => {
    const scenario = libraryScenario(id)
    const words = scenarioTexts(french(scenario).document).map(({ text }) => text)
    expect(words.length).toBeGreaterThan(50)
    for (const text of words) expect(text).toMatch(/^⟦.*⟧$/s)
  })

  it('keeps every id when a response, a line or a fact is put in above the others', () => {
    const { document } = libraryScenario('angry-caller')
    const before = new Map(scenarioTexts(document).map(({ id, text }) => [id, text]))
    const [first, ...rest] = document.moments
    const [line] = first?.lines ?? []
    const [response] = first?.responses ?? []
    if (first === undefined || line === undefined || response === undefined)
      throw new Error('the scenario begins with somebody saying something')
    const more = {
      ...document,
      file: { ...document.file, lines: ['A new fact', ...document.file.lines] },
      moments: [
        {
          ...first,
          lines: [{ ...line, when: 'trust < 5', say: 'You.' }, ...first.lines],
          responses: [{ ...response, id: 'new-one', say: 'Something new.' }, ...first.responses],
        },
        ...rest,
      ],
    }
    const after = new Map(scenarioTexts(more).map(({ id, text }) => [id, text]))
    for (const [id, text] of before) expect(after.get(id), id).toBe(text)
    expect(after.get('moments.opening.customer.trust-under-5')).toBe('You.')
  })

  it('shows a text without a translation as it is', () => {
    const { document } = libraryScenario('angry-caller')
    const translation = { language: 'fr', strings: { title: 'Titre' }, recordings: {} }
    const shown = localisedScenario(document, translation)
    expect(shown.title).toBe('Titre')
    expect(shown.request).toBe(document.request)
    expect(shown.language).toBe('fr')
  })

  it('plays a recording in its own language only', () => {
    const { document } = libraryScenario('angry-caller')
    const [first] = document.moments
    if (first === undefined) throw new Error('the scenario has a moment')
    const spoken = {
      ...document,
      media: { groan: 'groan.mp3' },
      moments: [{ ...first, lines: [{ when: null, say: 'Hello.', voice: 'groan' }] }],
    }
    const scenario = { 'moments.opening.customer': 'Bonjour.' }
    const shown = (
      recordings: ScenarioTranslation['recordings'],
      strings: ScenarioTranslation['strings'],
    ) => localisedScenario(spoken, { language: 'fr', strings, recordings })
    expect(shown({}, scenario).moments[0]?.lines[0]?.voice).toBeNull()
    expect(shown({}, {}).moments[0]?.lines[0]?.voice).toBe('groan')
    const own = shown({ groan: 'fr/groan.mp3' }, scenario)
    expect(own.moments[0]?.lines[0]?.voice).toBe('groan')
    expect(own.media['groan']).toBe('fr/groan.mp3')
  })

  it('gives the same points for the same log, whatever is said', () => {
    fc.assert(
      fc.property(randomScenarios({ moments: 6 }), randomTurnChoices(16), (source, choices) => {
        const other = french(source)
        const log = randomLog(source, [...choices])
        const attempt = replayTurns(source, log)
        const again = replayTurns(other, log)
        expect(again.state).toEqual(attempt.state)
        expect(again.phase).toBe(attempt.phase)
        expect(again.length).toBe(attempt.length)
        const best = bestPlayOf(analyseScenario(source))
        fc.pre(best !== null)
        if (best === null) return
        const card = scoreAttempt(source, prepareScoring(source), attempt, best)
        const told = localisedBestPlay(best, other)
        const card2 = scoreAttempt(other, prepareScoring(other, 'fr'), again, told)
        expect(card2.earned).toBe(card.earned)
        expect(card2.best).toBe(card.best)
        expect(card2.percent).toBe(card.percent)
        expect(card2.criteria.map(({ criterion, earned }) => [criterion, earned])).toEqual(
          card.criteria.map(({ criterion, earned }) => [criterion, earned]),
        )
        expect(card2.leftOut.map(({ criterion }) => criterion)).toEqual(
          card.leftOut.map(({ criterion }) => criterion),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('tells the debrief in its own words, with the same turns, points and better answers', () => {
    fc.assert(
      fc.property(randomScenarios({ moments: 6 }), randomTurnChoices(12), (source, choices) => {
        const other = french(source)
        const log = randomLog(source, [...choices])
        const best = bestPlayOf(analyseScenario(source))
        fc.pre(best !== null)
        if (best === null) return
        const here = buildDebrief({
          scenario: source,
          rules: prepareScoring(source),
          attempt: replayTurns(source, log),
          best,
          traineeName: 'Amira',
        })
        const there = buildDebrief({
          scenario: other,
          rules: prepareScoring(other, 'fr'),
          attempt: replayTurns(other, log),
          best: localisedBestPlay(best, other),
          traineeName: 'Amira',
        })
        const shape = (debrief: typeof here) =>
          debrief.turns.map(({ number, points, betterAnswer, response, steps }) => ({
            number,
            points,
            response,
            better: betterAnswer?.response ?? null,
            gain: betterAnswer?.gain ?? 0,
            steps: steps.map(({ step, late }) => [step, late]),
          }))
        expect(shape(there)).toEqual(shape(here))
        expect(there.decisive).toEqual(here.decisive)
        expect(there.best.points).toBe(here.best.points)
        expect(there.best.turns.length).toBe(here.best.turns.length)
        for (const { say } of there.best.turns) if (say !== '') expect(say).toMatch(/^⟦/)
        for (const { customer } of there.turns) expect(customer).toMatch(/^⟦/)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a promise in another language', () => {
  const source = libraryScenario('angry-caller')
  const made = source.moments.flatMap((moment) =>
    moment.responses.flatMap((response) =>
      response.document.promise?.keepable === true ? [{ moment: moment.id, response }] : [],
    ),
  )

  it('is kept in the call log in the words of the scenario, so the date counts in every language', () => {
    expect(made.length).toBeGreaterThan(0)
    const other = french(source)
    for (const { moment, response } of made) {
      const shown = other.moments
        .find((candidate) => candidate.id === moment)
        ?.responses.find((candidate) => candidate.id === response.id)?.document.promise
      expect(shown?.by).toBe(`⟦${(response.document.promise?.by ?? '').toUpperCase()}⟧`)
      expect(shown?.given).toBe(response.document.promise?.by)
    }
  })
})
