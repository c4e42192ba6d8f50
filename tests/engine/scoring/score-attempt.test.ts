import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replayTurns } from '../../../engine/attempt/replay.ts'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import type { BestPlay } from '../../../engine/scoring/best-play.ts'
import { reliability } from '../../../engine/scoring/criteria/reliability.ts'
import { percentOf, scoreAttempt } from '../../../engine/scoring/score-attempt.ts'
import { prepareScoring } from '../../../engine/scoring/scoring-rules.ts'
import type { Scorecard } from '../../../engine/scoring/scorecard.ts'
import {
  logOf,
  moment,
  response,
  SMALL,
  SMALL_PROCEDURE,
  smallComplaint,
} from './small-complaint.ts'

const RULES = prepareScoring(SMALL)
const PERFECT = ['accept', 'search', 'promise', 'end-well']
const BEST = bestPlay(PERFECT)

/** The best play of the small complaint is known by hand: the three steps in order, then a good end. */
function bestPlay(says: readonly string[]): BestPlay {
  const turns = replayTurns(SMALL, logOf(says)).played
  const end = turns.at(-1)?.after ?? SMALL.initial
  const points = turns.reduce(
    (sum, turn) => sum + RULES.turnPoints(turn.before, turn.taken, turn.after),
    RULES.startPoints + RULES.endPoints(end),
  )
  return { points, turns, valueOf: () => null, bestResponseFrom: () => null }
}

function card(says: readonly string[], around: Parameters<typeof logOf>[1] = {}): Scorecard {
  return scoreAttempt(SMALL, RULES, replayTurns(SMALL, logOf(says, around)), BEST)
}

function criterion(scorecard: Scorecard, id: string) {
  const found = scorecard.criteria.find((result) => result.criterion === id)
  if (found === undefined) throw new Error(`${id} is scored`)
  return found
}

describe('The scorecard', () => {
  it('gives the whole of the weights to the three steps in order, well logged and picked up in time', () => {
    const scorecard = card(PERFECT)
    expect(scorecard.percent).toBe(100)
    expect(scorecard.earned).toBe(scorecard.best)
    expect(criterion(scorecard, 'step-order').earned).toBe(28)
    expect(criterion(scorecard, 'call-log').earned).toBe(6)
  })

  it('gives half of a step that came after a later one, and names both', () => {
    const scorecard = card(['search', 'accept', 'promise', 'end-well'])
    const order = criterion(scorecard, 'step-order')
    // 28 over three steps is 10, 9, 9: accept was late and earns 5 of 10.
    expect(order.earned).toBe(23)
    expect(order.evidence.find((row) => row.turn === 2)).toMatchObject({
      points: 5,
      missed: 5,
      reason: 'accept came after search: half of its points.',
    })
    expect(scorecard.ladder.map((step) => step.credit)).toEqual(['late', 'full', 'full'])
    expect(scorecard.ladder.map((step) => step.place)).toEqual([1, 0, 2])
    expect(scorecard.ladder[0]?.cameAfter).toBe('search')
  })

  it('gives nothing for a step that never happened and says what it would have been for', () => {
    const order = criterion(card(['accept', 'search', 'end-well']), 'step-order')
    expect(order.earned).toBe(19)
    expect(order.evidence.at(-1)).toMatchObject({
      turn: null,
      points: 0,
      missed: 9,
      better: 'promise: Why promise matters.',
    })
  })

  it('takes half a point a level for less empathy than was on offer, and earns it with the steps', () => {
    const polite = criterion(card(PERFECT), 'empathy')
    const rude = criterion(card(['swear', ...PERFECT]), 'empathy')
    expect(polite.earned).toBe(20)
    expect(rude.earned).toBe(18)
    expect(rude.evidence[0]).toMatchObject({ turn: 1, points: -2, missed: 2, principle: 'empathy' })
    expect(rude.evidence[0]?.better).toContain('I say accept.')
  })

  it('weighs empathy more where the customer has expressed a feeling', () => {
    const document = smallComplaint()
    const moments = document.moments.map((talk) => ({
      ...talk,
      statements:
        talk.responses.length === 0
          ? []
          : [{ id: 'hurt', text: 'I feel neglected', kind: 'feeling' as const }],
    }))
    const scenario = prepareScenario({ ...document, moments }, SMALL_PROCEDURE)
    const attempt = replayTurns(scenario, logOf(['swear'], { logged: null }))
    const scored = scoreAttempt(scenario, prepareScoring(scenario), attempt, BEST)
    expect(criterion(scored, 'empathy').evidence[0]?.points).toBe(-4)
  })

  it('lets a short bad conversation keep next to nothing, however politely it ends', () => {
    expect(card(['end-badly']).percent).toBeLessThan(25)
    expect(card(['swear', 'swear', 'end-badly']).percent).toBeLessThan(20)
  })

  it('counts outcome and respectful treatment both: empathy alone does not win', () => {
    const kindButLost = card(['accept', 'search', 'promise', 'end-badly'])
    const rudeButSolved = card(['swear', 'search', 'swear', 'end-well'])
    expect(kindButLost.percent).toBeLessThan(100)
    expect(rudeButSolved.percent).toBeLessThan(kindButLost.percent)
    expect(criterion(kindButLost, 'outcome').earned).toBe(0)
  })

  it('takes two points for a trigger phrase and names its calm counterpart', () => {
    const phrases = criterion(card(['policy', ...PERFECT]), 'phrases')
    expect(phrases.earned).toBe(phrases.best - 2)
    expect(phrases.evidence[0]?.better).toContain('here is what we can do')
  })

  it('forfeits the request for a pitch before the answer, and takes two points each time', () => {
    const early = criterion(card(['pitch', ...PERFECT]), 'request-first')
    expect(early.earned).toBe(-2)
    expect(early.evidence[0]).toMatchObject({
      turn: 1,
      points: -2,
      missed: 14,
      principle: 'pitch-too-soon',
    })
    expect(criterion(card(['pitch', 'pitch', ...PERFECT]), 'request-first').earned).toBe(-4)
    expect(
      criterion(card([...PERFECT.slice(0, 2), 'pitch', ...PERFECT.slice(2)]), 'request-first')
        .earned,
    ).toBe(12)
  })

  it('takes a point for a promise nobody can keep', () => {
    expect(criterion(card(['overpromise', ...PERFECT]), 'reliability').earned).toBe(5)
  })

  it('wants the telephone answered before the third ring', () => {
    expect(criterion(card(PERFECT, { ring: 2 }), 'reliability').earned).toBe(6)
    expect(criterion(card(PERFECT, { ring: 3 }), 'reliability').earned).toBe(3)
  })

  it('scores no ring where the trainee is the one who calls: all of reliability is for promises', () => {
    const outgoing = prepareScenario({ ...SMALL.document, calls: 'trainee' }, SMALL.procedure)
    const rung: readonly TimedTurn[] = logOf(PERFECT).map((timed) =>
      timed.turn.kind === 'picked-up' ? { ...timed, turn: { kind: 'picked-up', ring: 0 } } : timed,
    )
    const attempt = replayTurns(outgoing, rung)
    const prepared = reliability.prepare(outgoing, 6, 'en')
    expect(prepared.startPoints).toBe(0)
    expect(prepared.explain(attempt).map(({ turn, points }) => [turn, points])).toEqual([[null, 6]])
  })

  it('wants promises in the call log with the date that was given', () => {
    const forgotten = {
      kind: 'logged' as const,
      statements: [],
      promises: [{ id: 'talk/promise', by: 'Monday' }],
    }
    expect(criterion(card(PERFECT, { logged: forgotten }), 'reliability').earned).toBe(3)
  })

  it('wants facts passed on and nothing else', () => {
    const everything = {
      kind: 'logged' as const,
      statements: [
        { id: 'talk/twice', kind: 'fact' as const, passedOn: true },
        { id: 'talk/hopeless', kind: 'opinion' as const, passedOn: true },
      ],
      promises: [],
    }
    expect(criterion(card(PERFECT, { logged: everything }), 'call-log').earned).toBe(3)
    expect(criterion(card(PERFECT, { logged: null }), 'call-log').earned).toBe(0)
  })

  it('gives a call that the trainee ended neither outcome nor mood, and says so', () => {
    const log = [
      ...logOf(['accept'], { logged: null }),
      { at: 9000, turn: { kind: 'hung-up' as const } },
    ]
    const scorecard = scoreAttempt(SMALL, RULES, replayTurns(SMALL, log), BEST)
    expect(scorecard.hungUp).toBe(true)
    expect(criterion(scorecard, 'outcome').evidence[0]?.reason).toContain('You ended the call')
    expect(criterion(scorecard, 'mood').earned).toBe(0)
  })

  it('shows 100 % only when nothing at all is missing', () => {
    expect(percentOf(99.5, 100)).toBe(99)
    expect(percentOf(100, 100)).toBe(100)
    expect(percentOf(-3, 100)).toBe(0)
  })

  it('leaves out what the scenario cannot score and says why', () => {
    const quiet = smallComplaint({
      setting: 'email',
      start: 'talk',
      moments: [
        moment('talk', { responses: [response('only', { next: [{ when: null, to: 'end' }] })] }),
        moment('end', { outcome: 'neutral' }),
      ],
    })
    const rules = prepareScoring(prepareScenario(quiet, SMALL_PROCEDURE))
    expect(rules.criteria).toEqual([])
    expect(rules.leftOut.map((entry) => entry.criterion)).toHaveLength(8)
    for (const entry of rules.leftOut) expect(entry.reason).toMatch(/\.$/)
  })

  it('takes the weights that a scenario names itself, and leaves out what it gives none', () => {
    const rules = prepareScoring(
      prepareScenario(smallComplaint({ weights: { phrases: 0, outcome: 30 } }), SMALL_PROCEDURE),
    )
    expect(rules.leftOut.map((entry) => entry.criterion)).toEqual(['phrases'])
    expect(rules.criteria.find(({ criterion: { id } }) => id === 'outcome')?.weight).toBe(30)
  })
})

const anyPlay = fc.array(
  fc.constantFrom(
    'accept',
    'search',
    'promise',
    'swear',
    'policy',
    'pitch',
    'overpromise',
    '(silence)',
  ),
  { maxLength: 12 },
)

describe('Whatever is said', () => {
  it('the card of an attempt without a slip in pick-up and log equals what the search adds up', () => {
    fc.assert(
      fc.property(anyPlay, fc.constantFrom('end-well', 'end-badly'), (says, end) => {
        const attempt = replayTurns(SMALL, logOf([...says, end]))
        const sum = attempt.played.reduce(
          (total, turn) => total + RULES.turnPoints(turn.before, turn.taken, turn.after),
          RULES.startPoints,
        )
        expect(card([...says, end]).earned).toBe(sum + RULES.endPoints(attempt.state))
      }),
      { seed: 20261122, numRuns: 500 },
    )
  })

  it('nothing earns more than the best conversation', () => {
    fc.assert(
      fc.property(anyPlay, (says) => card([...says, 'end-well']).earned <= BEST.points),
      { seed: 20261123, numRuns: 500 },
    )
  })

  it('the same responses in a wrong order of steps earn less', () => {
    const orders = [
      ['accept', 'promise', 'search'],
      ['search', 'accept', 'promise'],
      ['search', 'promise', 'accept'],
      ['promise', 'accept', 'search'],
      ['promise', 'search', 'accept'],
    ]
    const right = card(PERFECT).earned
    for (const order of orders) expect(card([...order, 'end-well']).earned).toBeLessThan(right)
  })

  it('a pitch before the answer always costs, wherever it is put in', () => {
    fc.assert(
      fc.property(anyPlay, fc.nat({ max: 12 }), (says, place) => {
        const clean = says.filter((id) => id !== 'pitch')
        const answeredAt = clean.indexOf('search')
        const at = Math.min(place, answeredAt < 0 ? clean.length : answeredAt)
        const pitched = [...clean.slice(0, at), 'pitch', ...clean.slice(at)]
        expect(card([...pitched, 'end-well']).earned).toBeLessThan(
          card([...clean, 'end-well']).earned,
        )
      }),
      { seed: 20261124, numRuns: 500 },
    )
  })

  it('the same log gives the same card, and every point names its principle and its reason', () => {
    fc.assert(
      fc.property(anyPlay, (says) => {
        const one = card([...says, 'end-well'])
        expect(card([...says, 'end-well'])).toEqual(one)
        for (const row of one.criteria.flatMap((result) => result.evidence)) {
          expect(row.reason).not.toBe('')
          expect(row.principle).not.toBe('')
          if (row.missed > 0) expect(row.better).not.toBe('')
        }
      }),
      { seed: 20261125, numRuns: 200 },
    )
  })
})
