import { describe, expect, test } from 'vitest'
import { plainMoment } from '../../generators/plain-scenario.ts'
import { answer, findingsOf, found, lost, loyal, silenceTo, talk } from './found-in.ts'

/** A conversation that any author could be proud of. */
const sound = [
  talk(
    'opening',
    answer('listen', 'middle', { performs: ['listen'], empathy: 2 }),
    answer('rush', 'lost'),
  ),
  talk(
    'middle',
    answer('solve', 'closing', { performs: ['search'], answers: true }),
    answer('refuse', 'lost'),
  ),
  talk('closing', answer('promise', 'loyal', { performs: ['promise'] }), answer('hang-up', 'lost')),
  loyal,
  lost,
]

describe('what the analysis tells an author', () => {
  test('nothing of a sound scenario', () => {
    expect(findingsOf(sound)).toEqual([])
  })

  test('moments and outcomes that nobody can reach, each by its kind and in file order', () => {
    const findings = findingsOf([
      ...sound,
      talk('forgotten', answer('on', 'never')),
      plainMoment('never', { outcome: 'neutral' }),
    ])
    expect(findings).toEqual([
      { kind: 'unreachable-moment', moment: 'forgotten', response: null, step: null, details: {} },
      { kind: 'unreachable-outcome', moment: 'never', response: null, step: null, details: {} },
    ])
  })

  test('a response whose condition never holds, and the step that only it would perform', () => {
    const findings = findingsOf([
      talk(
        'opening',
        answer('listen', 'loyal', { performs: ['listen'], answers: true }),
        answer('miracle', 'lost', { when: 'calm > 90', performs: ['search'] }),
      ),
      loyal,
      lost,
    ])
    expect(found(findings, 'never-offered')).toEqual([
      { kind: 'never-offered', moment: 'opening', response: 'miracle', step: null, details: {} },
    ])
    expect(found(findings, 'never-performed').map((finding) => finding.step)).toEqual(['search'])
  })

  test('a step that no response names is not a fault: it is not trained here', () => {
    const findings = findingsOf([
      talk(
        'opening',
        answer('listen', 'loyal', { performs: ['listen'], answers: true }),
        answer('rush', 'lost'),
      ),
      loyal,
      lost,
    ])
    expect(findings).toEqual([])
  })

  test('a dead end that only some conversations come to', () => {
    const findings = findingsOf([
      talk(
        'opening',
        answer('calm-down', 'trap', { moods: [{ when: null, calm: 20, trust: 0 }] }),
        answer('go', 'trap', { answers: true }),
      ),
      talk('trap', answer('out', 'loyal', { when: 'calm < 40' })),
      loyal,
    ])
    expect(found(findings, 'dead-end').map((finding) => finding.moment)).toEqual(['trap'])
    expect(found(findings, 'never-offered')).toEqual([])
  })

  test('silence is a way out of a moment where nothing is on offer', () => {
    const findings = findingsOf([
      talk('opening', answer('wait', 'pause', { answers: true }), answer('rush', 'lost')),
      plainMoment('pause', { silence: silenceTo('loyal') }),
      loyal,
      lost,
    ])
    expect(found(findings, 'dead-end')).toEqual([])
    expect(found(findings, 'best-needs-silence').map((finding) => finding.moment)).toEqual([
      'pause',
    ])
  })

  test('a loop without a way out, once, with the moments that it goes through', () => {
    const findings = findingsOf([
      talk(
        'opening',
        answer('in', 'round', { moods: [{ when: null, calm: 5, trust: 0 }] }),
        answer('also-in', 'round'),
        answer('out', 'loyal', { answers: true }),
      ),
      talk('round', answer('about', 'about')),
      talk('about', answer('round', 'round')),
      loyal,
    ])
    expect(found(findings, 'endless-loop')).toEqual([
      {
        kind: 'endless-loop',
        moment: 'round',
        response: null,
        step: null,
        details: { moments: 'round, about' },
      },
    ])
  })

  test('a loop that can be left is not one without a way out', () => {
    const findings = findingsOf([
      talk('opening', answer('again', 'opening'), answer('out', 'loyal', { answers: true })),
      loyal,
    ])
    expect(found(findings, 'endless-loop')).toEqual([])
  })

  test('a request that can never be answered', () => {
    const findings = findingsOf([
      talk('opening', answer('a', 'loyal'), answer('b', 'lost')),
      loyal,
      lost,
    ])
    expect(found(findings, 'request-never-answered')).toHaveLength(1)
    expect(found(findingsOf(sound), 'request-never-answered')).toEqual([])
  })

  test('a pitch before the answer that cannot be avoided', () => {
    const offers = [{ id: 'care-plan', name: 'Care plan' }]
    const forced = [
      talk(
        'opening',
        answer('pitch', 'middle', { pitches: 'care-plan' }),
        answer('pitch-too', 'middle', { pitches: 'care-plan', empathy: 1 }),
      ),
      talk('middle', answer('solve', 'loyal', { answers: true }), answer('no', 'lost')),
      loyal,
      lost,
    ]
    expect(found(findingsOf(forced, { offers }), 'early-pitch-unavoidable')).toHaveLength(1)
    const free = [
      talk(
        'opening',
        answer('pitch', 'middle', { pitches: 'care-plan' }),
        answer('listen', 'middle'),
      ),
      ...forced.slice(1),
    ]
    expect(found(findingsOf(free, { offers }), 'early-pitch-unavoidable')).toEqual([])
  })

  test('a moment where all responses are worth the same', () => {
    const findings = findingsOf([
      talk('opening', answer('one', 'middle'), answer('other', 'middle')),
      talk('middle', answer('solve', 'loyal', { answers: true }), answer('no', 'lost')),
      loyal,
      lost,
    ])
    expect(found(findings, 'all-worth-the-same').map((finding) => finding.moment)).toEqual([
      'opening',
    ])
  })

  test('a best conversation that leaves out a step or breaks the order', () => {
    const skipping = findingsOf([
      talk(
        'opening',
        answer('good', 'loyal', { performs: ['listen'], answers: true }),
        answer('bad', 'lost', { performs: ['search'] }),
      ),
      loyal,
      lost,
    ])
    expect(found(skipping, 'best-skips-step').map((finding) => finding.step)).toEqual(['search'])
    const crossing = findingsOf([
      talk(
        'opening',
        answer('search-first', 'middle', { performs: ['search'] }),
        answer('bad', 'lost'),
      ),
      talk(
        'middle',
        answer('listen-then', 'loyal', { performs: ['listen'], answers: true }),
        answer('bad', 'lost'),
      ),
      loyal,
      lost,
    ])
    expect(found(crossing, 'best-breaks-order').map((finding) => finding.step)).toEqual(['listen'])
  })

  test('a weight that the scenario has no use for', () => {
    const findings = findingsOf(sound, { weights: { phrases: 30 } })
    expect(
      found(findings, 'weight-without-use').map((finding) => finding.details['criterion']),
    ).toEqual(['phrases'])
  })
})
