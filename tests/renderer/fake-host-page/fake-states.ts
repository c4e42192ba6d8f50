import { fakeAttempt, fakePausedAttempt } from '../fake-attempts.ts'
import { AMIRA, BORIS, type FakeHostStart } from '../fake-host.ts'
import { FAKE_BROKEN_ENTRY, fakeLibrary } from '../fake-library.ts'

const RECORD = [
  fakePausedAttempt(),
  fakeAttempt(),
  fakeAttempt({ id: 'two', scenario: 'silent-leaver', percent: 64, outcome: 'neutral' }),
  fakeAttempt({ id: 'three', scenario: 'first-invoice', percent: 100 }),
]

/** What the fake host can start with, by name. */
export const FAKE_STATES: Readonly<Record<string, Partial<FakeHostStart>>> = {
  usual: { attempts: RECORD, learners: [AMIRA, BORIS] },
  fresh: { entries: fakeLibrary(2) },
  first: { learners: [], settings: { learner: null } },
  who: { learners: [AMIRA, BORIS], settings: { learner: null } },
  many: {
    entries: [...fakeLibrary(60), FAKE_BROKEN_ENTRY],
    attempts: [...RECORD, fakePausedAttempt({ id: 'other', title: 'Twice charged' })],
    learners: [AMIRA, BORIS],
    settings: { learner: 'boris' },
  },
  empty: { entries: [] },
  unsaved: {
    attempts: RECORD,
    store: { kind: 'open', saving: 'not-saving', reason: 'The disk is full.' },
  },
  damaged: {
    store: {
      kind: 'damaged',
      what: 'third-ring.db: page 4 cannot be read.',
      backups: [
        { id: 'backup-2', takenAt: '2026-11-21T17:40:00.000Z', attempts: 11 },
        { id: 'backup-1', takenAt: '2026-11-20T16:05:00.000Z', attempts: 9 },
      ],
    },
  },
  newer: { store: { kind: 'newer', what: 'Records of version 3; this program knows version 1.' } },
  failing: { failing: { 'library.watch': 'The folder with the scenarios cannot be read.' } },
}
