/** The API of contract/contract.ts, served from the services. Both hosts serve this very router. */
import { implement, ORPCError } from '@orpc/server'
import { HOST_SENTENCES } from '../../contract/host-sentences.ts'
import { contract } from '../../contract/contract.ts'
import type { Services } from './open-services.ts'
import { ServiceFailure } from './service-failure.ts'

const UNEXPECTED = HOST_SENTENCES.unexpected

/** Handlers for every call of the contract. Inputs are checked against its schemas before they get here. */
export function createServiceRouter(services: Services) {
  const {
    store,
    settings,
    learners,
    library,
    faulty,
    examples,
    attempts,
    drills,
    handbook,
    notes,
    progress,
    reading,
    exports,
    files,
    reminders,
  } = services
  const server = implement(contract).use(async ({ next, path }) => {
    try {
      return await next()
    } catch (error) {
      if (error instanceof ORPCError) throw error
      if (error instanceof ServiceFailure)
        throw new ORPCError(error.code, { message: error.message })
      services.log.record(path.join('.'), error)
      throw new ORPCError('INTERNAL_SERVER_ERROR', { message: UNEXPECTED })
    }
  })
  return server.router({
    program: {
      information: server.program.information.handler(() => services.information()),
    },
    store: {
      state: server.store.state.handler(() => store.state),
      restore: server.store.restore.handler(({ input }) => store.restore(input.backup)),
      startFresh: server.store.startFresh.handler(() => store.startFresh()),
      backUp: server.store.backUp.handler(async () => {
        await store.backUp()
        return services.information()
      }),
      watch: server.store.watch.handler(({ signal }) => store.changes.watch(signal)),
    },
    settings: {
      read: server.settings.read.handler(() => settings.read()),
      change: server.settings.change.handler(({ input }) => settings.change(input)),
    },
    learners: {
      list: server.learners.list.handler(() => learners.list()),
      add: server.learners.add.handler(({ input }) => learners.add(input.name)),
      rename: server.learners.rename.handler(({ input }) =>
        learners.rename(input.learner, input.name),
      ),
      remove: server.learners.remove.handler(async ({ input }) => {
        learners.remove(input.learner)
        await notes.removeSheets(input.learner)
        await exports.remove(input.learner)
        return { removed: true as const }
      }),
      export: server.learners.export.handler(({ input }) =>
        exports.write(input.learner, input.what, input.language),
      ),
    },
    library: {
      list: server.library.list.handler(({ input }) => library.list(input.language)),
      watch: server.library.watch.handler(({ input, signal }) =>
        library.watch(input.language, signal),
      ),
      watchFaulty: server.library.watchFaulty.handler(({ input, signal }) =>
        faulty.watch(input.language, signal),
      ),
      scenario: server.library.scenario.handler(({ input }) =>
        library.scenario(input.scenario, input.language),
      ),
      example: server.library.example.handler(({ input }) =>
        examples.of(input.scenario, input.learner, input.language),
      ),
    },
    handbook: {
      contents: server.handbook.contents.handler(({ input }) => handbook.contents(input.language)),
      chapter: server.handbook.chapter.handler(({ input }) =>
        handbook.chapter(input.chapter, input.language),
      ),
      search: server.handbook.search.handler(({ input }) =>
        handbook.search(input.query, input.language),
      ),
      markRead: server.handbook.markRead.handler(async ({ input }) => {
        await reading.markRead(input.learner, input.chapter)
        return { saved: true as const }
      }),
    },
    files: {
      copy: server.files.copy.handler(({ input }) => files.copy(input.file)),
    },
    notes: {
      list: server.notes.list.handler(({ input }) => notes.list(input.learner)),
      write: server.notes.write.handler(({ input }) =>
        notes.write(input.learner, input.chapter, input.text),
      ),
      export: server.notes.export.handler(({ input }) =>
        notes.export(input.learner, input.language),
      ),
    },
    progress: {
      read: server.progress.read.handler(({ input }) =>
        progress.read(input.learner, input.language),
      ),
      done: server.progress.done.handler(({ input }) => reading.done(input.learner)),
    },
    reminders: {
      read: server.reminders.read.handler(({ input }) => reminders.read(input.learner)),
      change: server.reminders.change.handler(({ input }) =>
        reminders.change(input.learner, input.reminders),
      ),
      seen: server.reminders.seen.handler(({ input }) => {
        reminders.seen(input.learner)
        return { saved: true as const }
      }),
      watch: server.reminders.watch.handler(({ input, signal }) =>
        reminders.watch(input.learner, signal),
      ),
    },
    attempts: {
      list: server.attempts.list.handler(({ input }) =>
        attempts.list(input.learner, input.language),
      ),
      begin: server.attempts.begin.handler(({ input }) =>
        attempts.begin(input.learner, input.scenario, input.mode, input.language),
      ),
      read: server.attempts.read.handler(({ input }) =>
        attempts.read(input.attempt, input.language),
      ),
      append: server.attempts.append.handler(({ input }) =>
        attempts.append(input.attempt, input.length, input.turn),
      ),
      fork: server.attempts.fork.handler(({ input }) =>
        attempts.fork(input.attempt, input.turn, input.language),
      ),
      writeNotes: server.attempts.writeNotes.handler(({ input }) => {
        attempts.writeNotes(input.attempt, input.notes)
        return { saved: true as const }
      }),
      remove: server.attempts.remove.handler(({ input }) => {
        attempts.giveUp(input.attempt)
        return { removed: true as const }
      }),
      hint: server.attempts.hint.handler(({ input }) =>
        attempts.hint(input.attempt, input.language),
      ),
      debrief: server.attempts.debrief.handler(({ input }) =>
        attempts.debrief(input.attempt, input.language),
      ),
    },
    drills: {
      list: server.drills.list.handler(({ input }) => drills.list(input.learner, input.language)),
      watch: server.drills.watch.handler(({ input, signal }) =>
        drills.watch(input.learner, input.language, signal),
      ),
      today: server.drills.today.handler(({ input }) => drills.today(input.learner)),
      begin: server.drills.begin.handler(({ input }) =>
        drills.begin(input.learner, input.what, input.language),
      ),
      read: server.drills.read.handler(({ input }) => drills.read(input.round, input.language)),
      answer: server.drills.answer.handler(({ input }) =>
        drills.answer(input.round, input.length, input.answer),
      ),
      result: server.drills.result.handler(({ input }) =>
        drills.result(input.round, input.language),
      ),
      history: server.drills.history.handler(({ input }) =>
        drills.history(input.learner, input.language),
      ),
    },
  })
}
