import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { areasOf, weakestArea } from '../../../engine/progress/area-progress.ts'
import {
  isPrepared,
  scenarioForArea,
  type PracticeScenario,
} from '../../../engine/progress/next-practice.ts'
import { proceduresOf } from '../../../engine/progress/procedure-progress.ts'
import { SKILL_AREAS } from '../../../engine/progress/skill-areas.ts'
import {
  FEWEST_FOR_TREND,
  levelOf,
  trendOf,
  type Evidence,
} from '../../../engine/progress/trend.ts'

function evidence(...shares: readonly number[]): readonly Evidence[] {
  return shares.map((share, place) => ({ at: day(place), share, difficulty: 2 }))
}

function day(place: number): string {
  return new Date(Date.UTC(2026, 10, 1 + place)).toISOString()
}

describe('a trend', () => {
  it('is none from fewer than three calls, whatever they were', () => {
    expect(FEWEST_FOR_TREND).toBe(3)
    expect(trendOf(evidence())).toEqual({ kind: 'too-few' })
    expect(trendOf(evidence(0, 100))).toEqual({ kind: 'too-few' })
  })

  it('compares the recent half with the half before, and says how sure it is', () => {
    expect(trendOf(evidence(40, 50, 80))).toMatchObject({ kind: 'rising', by: 35, sure: false })
    expect(trendOf(evidence(60, 60, 60, 62, 61, 63))).toMatchObject({ kind: 'steady', sure: true })
    expect(trendOf(evidence(80, 80, 80, 50, 50, 50))).toMatchObject({ kind: 'falling', by: -30 })
  })

  it('forgets what was long ago', () => {
    const early = Array.from({ length: 30 }, () => 0)
    expect(trendOf(evidence(...early, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70))).toMatchObject({
      kind: 'steady',
    })
  })

  it('knows when the recent calls were harder', () => {
    const calls = [80, 80, 60].map((share, place) => ({
      at: day(place),
      share,
      difficulty: place === 2 ? 4 : 1,
    }))
    expect(trendOf(calls)).toMatchObject({ kind: 'falling', harder: true })
  })

  test.prop([fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 60 })])(
    'of evidence in which every later piece is better never falls, and a level is never outside it',
    (shares) => {
      const rising = shares.toSorted((one, other) => one - other)
      expect(trendOf(evidence(...rising)).kind).not.toBe('falling')
      const level = levelOf(evidence(...shares)) ?? -1
      expect(level).toBeGreaterThanOrEqual(Math.min(...shares))
      expect(level).toBeLessThanOrEqual(Math.max(...shares))
    },
  )
})

describe('skill by skill', () => {
  it('is all there for a newcomer, without a level', () => {
    const areas = areasOf([], [])
    expect(areas.map(({ area }) => area)).toEqual([...SKILL_AREAS])
    expect(areas.every(({ level, trend }) => level === null && trend.kind === 'too-few')).toBe(true)
    expect(weakestArea(areas)).toBeNull()
  })

  it('puts calls and drills together in the order of time and counts both', () => {
    const calls = [0, 2].map((place) => ({
      startedAt: day(place),
      difficulty: 1,
      shares: { facts: 50 + place },
    }))
    const drills = [{ area: 'facts', at: day(1), share: 90 } as const]
    const facts = areasOf(calls, drills).find(({ area }) => area === 'facts')
    expect(facts).toMatchObject({ calls: 2, drills: 1, level: 64 })
    expect(facts?.evidence.map(({ share }) => share)).toEqual([50, 90, 52])
  })

  it('calls a skill the weakest only once two calls have shown it', () => {
    const one = [{ startedAt: day(0), difficulty: 1, shares: { empathy: 10, facts: 80 } }]
    expect(weakestArea(areasOf(one, []))).toBeNull()
    const two = [...one, { startedAt: day(1), difficulty: 1, shares: { empathy: 20, facts: 80 } }]
    expect(weakestArea(areasOf(two, []))?.area).toBe('empathy')
  })

  it('has no weakest where all is well in hand', () => {
    const calls = [0, 1, 2].map((place) => ({
      startedAt: day(place),
      difficulty: 1,
      shares: { empathy: 95, facts: 92 },
    }))
    expect(weakestArea(areasOf(calls, []))).toBeNull()
  })
})

describe('step by step', () => {
  const call = (place: number, ...credits: readonly ('full' | 'late' | 'none')[]) => ({
    procedure: 'complaint-7',
    startedAt: day(place),
    steps: credits.map((credit, step) => ({
      step: ['accept', 'listen', 'search'][step] ?? '',
      credit,
    })),
  })

  it('counts each step in order, late and missing, and finds the weakest', () => {
    const [progress] = proceduresOf([
      call(0, 'full', 'late', 'none'),
      call(1, 'full', 'late', 'full'),
      call(2, 'full', 'full', 'none'),
    ])
    expect(progress).toEqual({
      procedure: 'complaint-7',
      calls: 3,
      steps: [
        { step: 'accept', inOrder: 3, late: 0, missing: 0 },
        { step: 'listen', inOrder: 1, late: 2, missing: 0 },
        { step: 'search', inOrder: 1, late: 0, missing: 2 },
      ],
      weakest: 'search',
    })
  })

  it('has no weakest step where all came in order', () => {
    expect(proceduresOf([call(0, 'full', 'full', 'full')])[0]?.weakest).toBeNull()
  })

  it('takes the earlier of two equally weak steps: the later ones rest on it', () => {
    expect(proceduresOf([call(0, 'full', 'late', 'late')])[0]?.weakest).toBe('listen')
  })

  it('keeps steps of a procedure that has been changed since, after those of today', () => {
    const old = {
      procedure: 'last-4',
      startedAt: day(0),
      steps: [{ step: 'smile', credit: 'late' as const }],
    }
    const today = {
      procedure: 'last-4',
      startedAt: day(1),
      steps: [{ step: 'listen', credit: 'full' as const }],
    }
    expect(proceduresOf([old, today])[0]?.steps.map(({ step }) => step)).toEqual([
      'listen',
      'smile',
    ])
  })

  it('looks at the last ten calls only', () => {
    const calls = Array.from({ length: 12 }, (_, place) => call(place, place < 2 ? 'none' : 'full'))
    expect(proceduresOf(calls)[0]).toMatchObject({ calls: 10, weakest: null })
  })
})

describe('what to play next', () => {
  const scenario = (id: string, more: Partial<PracticeScenario> = {}): PracticeScenario => ({
    id,
    difficulty: 2,
    skills: ['empathy'],
    procedure: 'complaint-7',
    after: [],
    best: null,
    ...more,
  })

  it('trains the weakness, and is prepared before it is new, and new before it is known', () => {
    const all = [
      scenario('other', { skills: ['writing'] }),
      scenario('known', { best: 60 }),
      scenario('unprepared', { after: ['first'], difficulty: 1 }),
      scenario('first', { skills: ['first contact'] }),
      scenario('fitting', { difficulty: 3 }),
    ]
    expect(scenarioForArea('empathy', all)?.id).toBe('fitting')
  })

  it('is what is left: a known one rather than a mastered one', () => {
    const all = [scenario('mastered', { best: 100 }), scenario('known', { best: 40 })]
    expect(scenarioForArea('empathy', all)?.id).toBe('known')
  })

  it('waits for nothing that is not there', () => {
    expect(isPrepared({ after: ['gone'] }, [{ id: 'here', best: null }])).toBe(true)
  })

  it('is nothing where no scenario trains it', () => {
    expect(scenarioForArea('empathy', [scenario('other', { skills: [] })])).toBeNull()
  })
})
