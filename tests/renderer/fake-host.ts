/** A host in memory, so that screens can be drawn and tested without files. It keeps what it is told. */
import { ORPCError } from '@orpc/client'
import { DEFAULT_SETTINGS } from '../../contract/default-settings.ts'
import type {
  AttemptSummary,
  FaultyFile,
  Learner,
  LibraryEntry,
  LibraryPath,
  ProgramInformation,
  Settings,
  StoreState,
} from '../../contract/messages.ts'
import type { FileCopy } from '../../contract/handbook-messages.ts'
import type { DrillRound } from '../../contract/drill-messages.ts'
import type { DoneTasks, LearnerProgress } from '../../contract/progress-messages.ts'
import type { DueReminder, Reminders } from '../../contract/reminder-messages.ts'
import { areasOf } from '../../engine/progress/area-progress.ts'
import type { HostClient } from '../../renderer/api/connect.ts'
import { fakeCopy } from './fake-scenario.ts'
import { fakeLibrary } from './fake-library.ts'

/** What the fake host starts with. */
export interface FakeHostStart {
  readonly learners: readonly Learner[]
  readonly settings: Partial<Settings>
  readonly entries: readonly LibraryEntry[]
  readonly paths: readonly LibraryPath[]
  readonly attempts: readonly AttemptSummary[]
  /** Left out: the entries that cannot be played. */
  readonly faulty: readonly FaultyFile[]
  readonly progress: LearnerProgress
  readonly done: DoneTasks
  /** The round of drills that can be read. */
  readonly round: DrillRound
  /** What becomes of a copy of a written file. */
  readonly copy: FileCopy
  readonly reminders: Reminders
  readonly due: DueReminder | null
  readonly store: StoreState
  /** Calls that fail with a sentence, by their name in the contract: `library.scenario`. */
  readonly failing: Readonly<Record<string, string>>
}

export const AMIRA: Learner = {
  id: 'amira',
  name: 'Amira Benali',
  createdAt: '2026-11-02T08:00:00.000Z',
}
export const BORIS: Learner = {
  id: 'boris',
  name: 'Boris-Alexander Wolkenstein-Trostberger II',
  createdAt: '2026-11-09T08:00:00.000Z',
}

const NO_PROGRESS: LearnerProgress = {
  calls: 0,
  drills: 0,
  areas: areasOf([], []),
  procedures: [],
  ideas: [],
}

/** A host with one learner who practises, eight lines waiting and no record, unless told otherwise. */
export function fakeHost(start: Partial<FakeHostStart> = {}): HostClient {
  let learners = start.learners ?? [AMIRA]
  let settings: Settings = {
    ...DEFAULT_SETTINGS,
    learner: 'amira',
    welcomed: true,
    ...start.settings,
  }
  let attempts = start.attempts ?? []
  let reminders: Reminders = start.reminders ?? { on: false, times: [] }
  const entries = start.entries ?? fakeLibrary()
  const store: StoreState = start.store ?? { kind: 'open', saving: 'saving', reason: '' }
  let program: ProgramInformation = {
    version: '0.1.0',
    host: 'browser',
    dataFolder: '/home/amira/.local/share/third-ring',
    libraryFolder: '/home/amira/.local/share/third-ring/scenarios',
    lastBackupAt: null,
  }
  const refuse = (call: string): void => {
    const message = start.failing?.[call]
    if (message !== undefined) throw new ORPCError('REFUSED', { message })
  }
  async function* once<Value>(value: Value): AsyncGenerator<Value, void, void> {
    yield value
    await new Promise(() => undefined)
  }
  const unused = async (): Promise<never> => {
    throw new ORPCError('REFUSED', { message: 'The fake host does not do this.' })
  }
  const host = {
    program: { information: async () => program },
    store: {
      state: async () => store,
      restore: async () => (refuse('store.restore'), store),
      startFresh: async () => store,
      backUp: async () => (program = { ...program, lastBackupAt: '2026-11-22T09:12:00.000Z' }),
      watch: async () => once(store),
    },
    settings: {
      read: async () => settings,
      change: async (some: Partial<Settings>) => {
        refuse('settings.change')
        return (settings = { ...settings, ...some })
      },
    },
    learners: {
      list: async () => learners,
      add: async ({ name }: { name: string }) => {
        refuse('learners.add')
        const added = { id: `learner-${learners.length + 1}`, name, createdAt: AMIRA.createdAt }
        learners = [...learners, added]
        return added
      },
      rename: async ({ learner, name }: { learner: string; name: string }) => {
        learners = learners.map((known) => (known.id === learner ? { ...known, name } : known))
        return learners.find((known) => known.id === learner) ?? AMIRA
      },
      remove: async ({ learner }: { learner: string }) => {
        learners = learners.filter((known) => known.id !== learner)
        return { removed: true as const }
      },
      export: async ({ what }: { what: 'everything' | 'results' }) => {
        refuse('learners.export')
        const ending = what === 'results' ? 'csv' : 'json'
        return {
          id: 'file-1',
          path: `/home/amira/.local/share/third-ring/exports/third-ring-amira-benali.${ending}`,
        }
      },
    },
    library: {
      list: async () => entries,
      watch: async () => (refuse('library.watch'), once({ entries, paths: start.paths ?? [] })),
      watchFaulty: async () => once(start.faulty ?? entries.flatMap(faultyEntry)),
      scenario: async ({ scenario }: { scenario: string }) => {
        refuse('library.scenario')
        const card = entries.find((entry) => entry.id === scenario)?.card
        if (!card)
          throw new ORPCError('NOT_FOUND', { message: 'This scenario is no longer there.' })
        return fakeCopy(scenario, card)
      },
    },
    handbook: {
      contents: async () => ({ chapters: [], problems: [] }),
      chapter: unused,
      search: async () => [],
      markRead: async () => ({ saved: true as const }),
    },
    notes: {
      list: async () => ({ chapters: [], calls: [] }),
      write: unused,
      export: unused,
    },
    files: {
      copy: async () => (refuse('files.copy'), start.copy ?? { kind: 'cancelled' as const }),
    },
    progress: {
      read: async () => (refuse('progress.read'), start.progress ?? NO_PROGRESS),
      done: async () => (refuse('progress.done'), start.done ?? { drills: [], chapters: [] }),
    },
    reminders: {
      read: async () => reminders,
      change: async (change: { reminders: Reminders }) => {
        refuse('reminders.change')
        return (reminders = change.reminders)
      },
      seen: async () => ({ saved: true as const }),
      watch: async () => once(start.due ?? null),
    },
    attempts: {
      list: async ({ learner }: { learner: string }) =>
        attempts.filter((attempt) => attempt.learner === learner),
      begin: unused,
      read: unused,
      append: unused,
      fork: unused,
      writeNotes: unused,
      remove: async ({ attempt }: { attempt: string }) => {
        attempts = attempts.filter((known) => known.id !== attempt)
        return { removed: true as const }
      },
      hint: unused,
      debrief: unused,
    },
    drills: {
      list: async () => [],
      watch: async () => once([]),
      today: async () => ({
        state: 'empty',
        round: null,
        items: 0,
        due: 0,
        fresh: 0,
        seconds: 0,
        nextDueAt: null,
      }),
      begin: unused,
      read: async () => start.round ?? unused(),
      answer: unused,
      result: unused,
      history: async () => [],
    },
  }
  return host as unknown as HostClient // Plain functions where the real client has callable objects.
}

function faultyEntry({ id, origin, card, playable, problems }: LibraryEntry): FaultyFile[] {
  if (playable) return []
  return [{ kind: 'scenario', name: card?.title ?? id, origin, usable: false, problems }]
}
