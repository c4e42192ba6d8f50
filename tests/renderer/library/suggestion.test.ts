import { expect, test } from 'vitest'
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
