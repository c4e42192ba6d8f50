import { implement, ORPCError, type AnyRouter } from '@orpc/server'
import { contract } from '../../contract/contract.ts'
import { DEFAULT_SETTINGS } from '../../contract/default-settings.ts'
import type { Learner, Settings } from '../../contract/messages.ts'

/** What reached the services, so that a test can say that nothing did. */
export interface StandIn {
  readonly router: AnyRouter
  /** Names of the calls that passed every check, in order. */
  readonly reached: string[]
}

/** Services of a few lines in memory: enough to see whether a host lets a call through, and unharmed. */
export function standInRouter(): StandIn {
  const reached: string[] = []
  const learners: Learner[] = []
  let settings: Settings = DEFAULT_SETTINGS
  const api = implement(contract)
    // Schemas come first here, so that "reached" means what a handler would have seen.
    .$config({ initialInputValidationIndex: Number.NEGATIVE_INFINITY })
    .use(({ next, path }) => {
      reached.push(path.join('.'))
      return next()
    })
  const refuse = (): never => {
    throw new ORPCError('NOT_FOUND', { message: 'The stand-in has none.' })
  }
  const router = api.router({
    program: {
      information: api.program.information.handler(() => ({
        version: '0.0.0',
        host: 'browser',
        dataFolder: '',
        libraryFolder: '',
        lastBackupAt: null,
      })),
    },
    store: {
      state: api.store.state.handler(() => ({ kind: 'open', saving: 'saving', reason: '' })),
      restore: api.store.restore.handler(refuse),
      startFresh: api.store.startFresh.handler(refuse),
      backUp: api.store.backUp.handler(refuse),
      watch: api.store.watch.handler(async function* ({ signal }) {
        yield { kind: 'open', saving: 'saving', reason: '' } as const
        await new Promise((resolve) => signal?.addEventListener('abort', resolve))
      }),
    },
    files: { copy: api.files.copy.handler(refuse) },
    settings: {
      read: api.settings.read.handler(() => settings),
      change: api.settings.change.handler(({ input }) => (settings = { ...settings, ...input })),
    },
    learners: {
      list: api.learners.list.handler(() => learners),
      add: api.learners.add.handler(({ input }) => {
        const learner = { id: `learner-${learners.length}`, name: input.name, createdAt: '' }
        learners.push(learner)
        return learner
      }),
      rename: api.learners.rename.handler(refuse),
      remove: api.learners.remove.handler(refuse),
      export: api.learners.export.handler(refuse),
    },
    library: {
      list: api.library.list.handler(() => []),
      watch: api.library.watch.handler(async function* () {
        yield { entries: [], paths: [] }
      }),
      watchFaulty: api.library.watchFaulty.handler(async function* () {
        yield []
      }),
      scenario: api.library.scenario.handler(() => {
        throw new Error('secret /home/somebody/path')
      }),
      example: api.library.example.handler(refuse),
    },
    handbook: {
      contents: api.handbook.contents.handler(() => ({ chapters: [], problems: [] })),
      chapter: api.handbook.chapter.handler(refuse),
      search: api.handbook.search.handler(() => []),
      markRead: api.handbook.markRead.handler(refuse),
    },
    notes: {
      list: api.notes.list.handler(() => ({ chapters: [], calls: [] })),
      write: api.notes.write.handler(refuse),
      export: api.notes.export.handler(refuse),
    },
    progress: {
      read: api.progress.read.handler(refuse),
      done: api.progress.done.handler(() => ({ drills: [], chapters: [] })),
    },
    reminders: {
      read: api.reminders.read.handler(() => ({ on: false, times: [] })),
      change: api.reminders.change.handler(({ input }) => input.reminders),
      seen: api.reminders.seen.handler(refuse),
      watch: api.reminders.watch.handler(async function* () {
        yield null
      }),
    },
    drills: {
      list: api.drills.list.handler(() => []),
      watch: api.drills.watch.handler(async function* () {
        yield []
      }),
      today: api.drills.today.handler(refuse),
      begin: api.drills.begin.handler(refuse),
      read: api.drills.read.handler(refuse),
      answer: api.drills.answer.handler(({ input }) => ({ length: input.length + 1, chain: '' })),
      result: api.drills.result.handler(refuse),
      history: api.drills.history.handler(() => []),
    },
    attempts: {
      list: api.attempts.list.handler(() => []),
      begin: api.attempts.begin.handler(refuse),
      read: api.attempts.read.handler(refuse),
      append: api.attempts.append.handler(({ input }) => ({ length: input.length + 1, chain: '' })),
      fork: api.attempts.fork.handler(refuse),
      writeNotes: api.attempts.writeNotes.handler(() => ({ saved: true })),
      remove: api.attempts.remove.handler(refuse),
      hint: api.attempts.hint.handler(refuse),
      debrief: api.attempts.debrief.handler(refuse),
    },
  })
  return { router, reached }
}
