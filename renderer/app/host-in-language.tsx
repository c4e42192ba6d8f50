import { useMemo, type ReactElement, type ReactNode } from 'react'
import type { HostClient } from '../api/connect.ts'
import type { LanguageTag } from '../words/language-tag.ts'
import { useLanguage } from '../words/use-language.ts'
import { HostProvider, useHost } from './host.tsx'

/** Lets the screens below it ask the host in the language in use, without saying so each time. */
export function HostInLanguage(props: { readonly children: ReactNode }): ReactElement {
  const host = useHost()
  const { tag } = useLanguage()
  const inLanguage = useMemo(() => hostInLanguage(host, tag), [host, tag])
  return <HostProvider value={inLanguage}>{props.children}</HostProvider>
}

/** The same host, asked in a language wherever it answers in words. A call that names a language itself keeps it. */
export function hostInLanguage(host: HostClient, language: LanguageTag): HostClient {
  const { library, handbook, notes, attempts, drills } = host
  const said = { language }
  return {
    program: host.program,
    store: host.store,
    settings: host.settings,
    learners: {
      list: host.learners.list,
      add: host.learners.add,
      rename: host.learners.rename,
      remove: host.learners.remove,
      export: (input, options) => host.learners.export({ ...said, ...input }, options),
    },
    library: {
      list: (input, options) => library.list({ ...said, ...input }, options),
      watch: (input, options) => library.watch({ ...said, ...input }, options),
      watchFaulty: (input, options) => library.watchFaulty({ ...said, ...input }, options),
      scenario: (input, options) => library.scenario({ ...said, ...input }, options),
      example: (input, options) => library.example({ ...said, ...input }, options),
    },
    handbook: {
      contents: (input, options) => handbook.contents({ ...said, ...input }, options),
      chapter: (input, options) => handbook.chapter({ ...said, ...input }, options),
      search: (input, options) => handbook.search({ ...said, ...input }, options),
      markRead: handbook.markRead,
    },
    notes: {
      list: notes.list,
      write: notes.write,
      export: (input, options) => notes.export({ ...said, ...input }, options),
    },
    files: host.files,
    progress: {
      read: (input, options) => host.progress.read({ ...said, ...input }, options),
      done: host.progress.done,
    },
    reminders: host.reminders,
    attempts: {
      list: (input, options) => attempts.list({ ...said, ...input }, options),
      begin: (input, options) => attempts.begin({ ...said, ...input }, options),
      read: (input, options) => attempts.read({ ...said, ...input }, options),
      append: attempts.append,
      fork: (input, options) => attempts.fork({ ...said, ...input }, options),
      writeNotes: attempts.writeNotes,
      remove: attempts.remove,
      hint: (input, options) => attempts.hint({ ...said, ...input }, options),
      debrief: (input, options) => attempts.debrief({ ...said, ...input }, options),
    },
    drills: {
      list: (input, options) => drills.list({ ...said, ...input }, options),
      watch: (input, options) => drills.watch({ ...said, ...input }, options),
      today: (input, options) => drills.today({ ...said, ...input }, options),
      begin: (input, options) => drills.begin({ ...said, ...input }, options),
      read: (input, options) => drills.read({ ...said, ...input }, options),
      answer: drills.answer,
      result: (input, options) => drills.result({ ...said, ...input }, options),
      history: (input, options) => drills.history({ ...said, ...input }, options),
    },
  }
}
