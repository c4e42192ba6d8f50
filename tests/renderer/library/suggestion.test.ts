import { describe, expect, test } from 'vitest'
import type { LibraryPath, LibraryPathDay } from '../../../contract/messages.ts'
import { suggestNext } from '../../../renderer/library/suggestion.ts'
import { fakeAttempt, fakePausedAttempt } from '../fake-attempts.ts'
import { FAKE_BROKEN_ENTRY, fakeLibrary } from '../fake-library.ts'

const LIBRARY = fakeLibrary()

test('a newcomer is sent to the gentlest call', () => {
  const next = suggestNext(LIBRARY, [])
  expect(next?.reason.kind).toBe('first')
  expect(next?.scenario).toBe('first-invoice')
})

test('whoever just lost a customer is offered the same call again', () => {
  const next = suggestNext(LIBRARY, [
    fakeAttempt({ id: 'old', startedAt: '2026-11-01T08:00:00.000Z' }),
    fakeAttempt({ scenario: 'vocal-customer', outcome: 'lost', percent: 12 }),
  ])
  expect(next).toMatchObject({ scenario: 'vocal-customer', reason: { kind: 'lost' } })
})

test('a kind of call that was never practised comes before another of the same kind', () => {
  const next = suggestNext(LIBRARY, [fakeAttempt({ scenario: 'twice-charged' })])
  expect(next?.reason).toEqual({ kind: 'newKind', practised: ['complaint'] })
  expect(next?.card.kind).not.toBe('complaint')
})

test('once every call has been taken the weakest result is next, and the exam when all are in hand', () => {
  const all = (percent: (index: number) => number) =>
    LIBRARY.map(({ id }, index) =>
      fakeAttempt({ id: `a${index}`, scenario: id, percent: percent(index) }),
    )
  expect(
    suggestNext(
      LIBRARY,
      all((index) => 60 + index),
    ),
  ).toMatchObject({
    scenario: LIBRARY[0]?.id,
    reason: { kind: 'improve', percent: 60 },
  })
  expect(
    suggestNext(
      LIBRARY,
      all(() => 95),
    )?.reason,
  ).toEqual({ kind: 'exam', percent: 95 })
})

test('a call on hold, a broken file and a “what if” are never what comes next or counts', () => {
  const two = [...fakeLibrary(2), FAKE_BROKEN_ENTRY]
  const next = suggestNext(two, [
    fakePausedAttempt(),
    fakeAttempt({ scenario: 'dupont-lease', forkOf: { attempt: 'x', turn: 2 } }),
  ])
  expect(next).toMatchObject({ scenario: 'dupont-lease', reason: { kind: 'first' } })
})

test('with nothing to play there is no suggestion', () => {
  expect(suggestNext([], [])).toBeNull()
  expect(suggestNext([FAKE_BROKEN_ENTRY], [])).toBeNull()
  expect(suggestNext(fakeLibrary(1), [fakePausedAttempt()])).toBeNull()
})

describe('with a path', () => {
  const day = (id: string, ...scenarios: readonly string[]): LibraryPathDay => ({
    id,
    title: id,
    purpose: '',
    tasks: scenarios.map((scenario) => ({ kind: 'scenario', id: scenario })),
  })
  const path: LibraryPath = {
    id: 'first-week',
    origin: 'built-in',
    title: 'The first week',
    purpose: 'To begin somewhere.',
    days: [day('one', 'twice-charged'), day('two', 'angry-caller', 'gone')],
    problems: [],
  }

  test('a newcomer begins where the path begins', () => {
    expect(suggestNext(LIBRARY, [], [path])).toMatchObject({
      scenario: 'twice-charged',
      reason: { kind: 'first' },
    })
  })

  test('the next call of the path comes next, with its day, and what is not there is passed over', () => {
    const played = [fakeAttempt({ scenario: 'twice-charged', outcome: 'satisfied' })]
    expect(suggestNext(LIBRARY, played, [path])).toMatchObject({
      scenario: 'angry-caller',
      reason: { kind: 'path', path: 'The first week', day: 2 },
    })
  })

  test('what is best played before the next call comes before it', () => {
    const library = LIBRARY.map((entry) =>
      entry.id === 'angry-caller' && entry.card !== null
        ? { ...entry, card: { ...entry.card, after: ['dupont-lease'] } }
        : entry,
    )
    const played = [fakeAttempt({ scenario: 'twice-charged', outcome: 'satisfied' })]
    expect(suggestNext(library, played, [path])).toMatchObject({
      scenario: 'dupont-lease',
      reason: { kind: 'before', then: 'Mrs. Renard' },
    })
  })

  test('once the path is gone, the weakest skill chooses, and says how weak on how many calls', () => {
    const library = LIBRARY.map((entry) =>
      entry.id === 'dupont-lease' && entry.card !== null
        ? { ...entry, card: { ...entry.card, skills: [{ id: 'empathy', title: 'Empathy' }] } }
        : entry,
    )
    const shares = { empathy: 40, facts: 95 }
    const played = ['twice-charged', 'angry-caller'].map((scenario, place) =>
      fakeAttempt({ id: `p${place}`, scenario, outcome: 'satisfied', shares }),
    )
    expect(suggestNext(library, played, [path])).toMatchObject({
      scenario: 'dupont-lease',
      reason: { kind: 'skill', area: 'empathy', level: 40, calls: 2 },
    })
  })
})
