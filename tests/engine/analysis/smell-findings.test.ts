import { describe, expect, test } from 'vitest'
import type { ResponseDocument } from '../../../engine/format/scenario-document.ts'
import { answer, findingsOf, lost, loyal, talk } from './found-in.ts'

describe('answers that give themselves away', () => {
  /** A chain of moments with one good answer and two bad ones each. */
  function chain(
    length: number,
    good: Partial<ResponseDocument>,
    bad: Partial<ResponseDocument>,
    goodPlace: number,
  ) {
    const moments = Array.from({ length }, (_, index) => {
      const next = index === length - 1 ? 'loyal' : `moment-${index + 1}`
      const responses = [
        answer('bad', 'lost', bad),
        answer('worse', 'lost', { ...bad, say: `${bad.say ?? 'I say worse'}!` }),
      ]
      responses.splice(
        goodPlace === -1 ? index % 3 : goodPlace,
        0,
        answer('good', next, { ...good, answers: true }),
      )
      return talk(`moment-${index}`, ...responses)
    })
    return [...moments, loyal, lost]
  }
  const long =
    'I am going to look into this with you right now, and I will stay on the line until it is done.'

  test('nearly always the longest', () => {
    const findings = findingsOf(chain(6, { say: long }, { say: 'No, not today' }, -1))
    expect(findings.map((finding) => [finding.kind, finding.details])).toEqual([
      ['best-is-longest', { count: 6, of: 6 }],
    ])
  })

  test('nearly always the first in the file', () => {
    const findings = findingsOf(chain(6, { say: 'Yes' }, { say: long }, 0))
    expect(findings.map((finding) => finding.kind)).toEqual(['best-is-first'])
  })

  test('nearly always the only polite one', () => {
    const findings = findingsOf(
      chain(6, { say: 'Please go on' }, { say: 'What is it now, then' }, -1),
    )
    expect(findings.map((finding) => finding.kind)).toEqual(['best-is-only-polite'])
  })

  test('politeness is not looked for in languages that the list of words is not made for', () => {
    expect(
      findingsOf(chain(6, { say: 'Please go on' }, { say: 'What is it now, then' }, -1), {
        language: 'fr',
      }),
    ).toEqual([])
  })

  test('fewer than six moments prove nothing', () => {
    expect(findingsOf(chain(5, { say: long }, { say: 'No, not today' }, -1))).toEqual([])
  })
})
