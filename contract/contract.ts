/**
 * The one typed API between the screens and a host. Both hosts (the desktop shell and the browser host)
 * serve exactly this; both ends derive from it. A new call is one entry here and its handler.
 */
import { eventIterator, oc, type } from '@orpc/contract'
import { z } from 'zod'
import type {
  ChapterNote,
  FileCopy,
  HandbookChapter,
  HandbookContents,
  HandbookHit,
  LearnerNotes,
  WrittenFile,
} from './handbook-messages.ts'
import {
  beginningSchema,
  timedAnswerSchema,
  type AppendedAnswer,
  type DrillEntry,
  type DrillResult,
  type DrillRound,
  type DrillsToday,
  type FinishedDrill,
} from './drill-messages.ts'
import {
  identifier,
  languageTag,
  learnerName,
  modeSchema,
  settingsSchema,
  timedTurnSchema,
  type AppendedTurn,
  type Attempt,
  type AttemptDebrief,
  type AttemptSummary,
  type FaultyFile,
  type Hint,
  type Learner,
  type LibraryEntry,
  type LibraryView,
  type ProgramInformation,
  type ScenarioCopy,
  type Settings,
  type StoreState,
  type WorkedExample,
} from './messages.ts'
import type { DoneTasks, LearnerProgress } from './progress-messages.ts'
import { remindersSchema, type DueReminder, type Reminders } from './reminder-messages.ts'

/** Expected failures, the same for every call; `message` is a sentence for the person in front of the screen. */
const base = oc.errors({
  NOT_FOUND: {},
  REFUSED: {},
  NOT_SAVED: {},
  STORE_CLOSED: {},
})

const nothing = z.strictObject({})
/** What is answered in words is answered in this language, as far as it is there. */
const inLanguage = { language: languageTag.optional() }
const anyLanguage = z.strictObject(inLanguage)
const ofLearner = z.strictObject({ learner: identifier, ...inLanguage })
const ofRound = z.strictObject({ round: identifier, ...inLanguage })
const notes = z.string().max(20_000)

export const contract = {
  program: {
    information: base.input(nothing).output(type<ProgramInformation>()),
  },
  store: {
    state: base.input(nothing).output(type<StoreState>()),
    restore: base.input(z.strictObject({ backup: identifier })).output(type<StoreState>()),
    startFresh: base.input(nothing).output(type<StoreState>()),
    backUp: base.input(nothing).output(type<ProgramInformation>()),
    /** Yields the state now and whenever it changes. */
    watch: base.input(nothing).output(eventIterator(type<StoreState>())),
  },
  settings: {
    read: base.input(nothing).output(type<Settings>()),
    change: base.input(settingsSchema.partial()).output(type<Settings>()),
  },
  learners: {
    list: base.input(nothing).output(type<readonly Learner[]>()),
    add: base.input(z.strictObject({ name: learnerName })).output(type<Learner>()),
    rename: base
      .input(z.strictObject({ learner: identifier, name: learnerName }))
      .output(type<Learner>()),
    /** Deletes the learner with all calls, drills, notes and reminders, and the files that were written for them. */
    remove: base
      .input(z.strictObject({ learner: identifier }))
      .output(type<{ readonly removed: true }>()),
    /** Writes everything that is kept about a learner, or a table of results, into a file and says where it lies. */
    export: base
      .input(
        z.strictObject({
          learner: identifier,
          what: z.enum(['everything', 'results']),
          ...inLanguage,
        }),
      )
      .output(type<WrittenFile>()),
  },
  library: {
    list: base.input(anyLanguage).output(type<readonly LibraryEntry[]>()),
    /** Yields everything, with the paths through it, now and whenever a file changes. */
    watch: base.input(anyLanguage).output(eventIterator(type<LibraryView>())),
    /** Yields every file in which something is to be mended, now and whenever a file changes. */
    watchFaulty: base.input(anyLanguage).output(eventIterator(type<readonly FaultyFile[]>())),
    scenario: base
      .input(z.strictObject({ scenario: identifier, ...inLanguage }))
      .output(type<ScenarioCopy>()),
    /** The best conversation of a scenario with its reasons, as this learner would speak it. */
    example: base
      .input(z.strictObject({ scenario: identifier, learner: identifier, ...inLanguage }))
      .output(type<WorkedExample>()),
  },
  handbook: {
    contents: base.input(anyLanguage).output(type<HandbookContents>()),
    chapter: base
      .input(z.strictObject({ chapter: identifier, ...inLanguage }))
      .output(type<HandbookChapter>()),
    search: base
      .input(z.strictObject({ query: z.string().max(80), ...inLanguage }))
      .output(type<readonly HandbookHit[]>()),
    /** Keeps that a learner has come to the end of a chapter. Answers once it is on disk. */
    markRead: base
      .input(z.strictObject({ learner: identifier, chapter: identifier }))
      .output(type<{ readonly saved: true }>()),
  },
  notes: {
    list: base.input(z.strictObject({ learner: identifier })).output(type<LearnerNotes>()),
    /** Keeps what a learner wrote for a chapter of the handbook. Answers once it is on disk. */
    write: base
      .input(z.strictObject({ learner: identifier, chapter: identifier, text: notes }))
      .output(type<ChapterNote>()),
    /** Writes all notes of a learner into one file and says where it lies. */
    export: base
      .input(z.strictObject({ learner: identifier, ...inLanguage }))
      .output(type<WrittenFile>()),
  },
  progress: {
    /** Skill by skill and step by step, from every finished call and drill. */
    read: base
      .input(z.strictObject({ learner: identifier, ...inLanguage }))
      .output(type<LearnerProgress>()),
    /** Drills and chapters that are done, for the ticks of a path. */
    done: base.input(z.strictObject({ learner: identifier })).output(type<DoneTasks>()),
  },
  files: {
    /** A copy of a file that was written: into the place that the learner is asked for, or as text for a browser to save. */
    copy: base.input(z.strictObject({ file: identifier })).output(type<FileCopy>()),
  },
  reminders: {
    read: base.input(z.strictObject({ learner: identifier })).output(type<Reminders>()),
    change: base
      .input(z.strictObject({ learner: identifier, reminders: remindersSchema }))
      .output(type<Reminders>()),
    /** The learner has seen the reminder that was shown. */
    seen: base
      .input(z.strictObject({ learner: identifier }))
      .output(type<{ readonly saved: true }>()),
    /** Yields the reminder that the screens are to show, or null, now and whenever that changes. */
    watch: base
      .input(z.strictObject({ learner: identifier }))
      .output(eventIterator(type<DueReminder | null>())),
  },
  attempts: {
    list: base
      .input(z.strictObject({ learner: identifier, ...inLanguage }))
      .output(type<readonly AttemptSummary[]>()),
    begin: base
      .input(
        z.strictObject({
          learner: identifier,
          scenario: identifier,
          mode: modeSchema,
          ...inLanguage,
        }),
      )
      .output(type<Attempt>()),
    read: base
      .input(z.strictObject({ attempt: identifier, ...inLanguage }))
      .output(type<Attempt>()),
    /**
     * Appends one turn after the first `length` ones. Answers once it is on disk. Repeating the same call is
     * safe; a different turn at a place that is taken is refused.
     */
    append: base
      .input(
        z.strictObject({
          attempt: identifier,
          length: z.int().min(0).max(1_000_000),
          turn: timedTurnSchema,
        }),
      )
      .output(type<AppendedTurn>()),
    /** A new attempt with the turns before `turn` (from 1) copied, for “what if”. */
    fork: base
      .input(
        z.strictObject({ attempt: identifier, turn: z.int().min(1).max(100_000), ...inLanguage }),
      )
      .output(type<Attempt>()),
    writeNotes: base
      .input(z.strictObject({ attempt: identifier, notes }))
      .output(type<{ readonly saved: true }>()),
    /** Gives an unfinished attempt up; it stays in the history. */
    remove: base
      .input(z.strictObject({ attempt: identifier }))
      .output(type<{ readonly removed: true }>()),
    hint: base.input(z.strictObject({ attempt: identifier, ...inLanguage })).output(type<Hint>()),
    debrief: base
      .input(z.strictObject({ attempt: identifier, ...inLanguage }))
      .output(type<AttemptDebrief>()),
  },
  drills: {
    list: base.input(ofLearner).output(type<readonly DrillEntry[]>()),
    /** Yields the list now and whenever a file changes. */
    watch: base.input(ofLearner).output(eventIterator(type<readonly DrillEntry[]>())),
    /** What the practice of today holds, or whether it is done. */
    today: base.input(ofLearner).output(type<DrillsToday>()),
    /** Begins a round, or goes on with the practice of today where that was begun. */
    begin: base
      .input(z.strictObject({ learner: identifier, what: beginningSchema, ...inLanguage }))
      .output(type<DrillRound>()),
    read: base.input(ofRound).output(type<DrillRound>()),
    /**
     * Appends one answer after the first `length` ones. Answers once it is on disk. Repeating the same call is safe; a
     * different answer at a place that is taken is refused.
     */
    answer: base
      .input(
        z.strictObject({
          round: identifier,
          length: z.int().min(0).max(1_000_000),
          answer: timedAnswerSchema,
        }),
      )
      .output(type<AppendedAnswer>()),
    result: base.input(ofRound).output(type<DrillResult>()),
    /** Every finished round, newest first. */
    history: base.input(ofLearner).output(type<readonly FinishedDrill[]>()),
  },
}

export type Contract = typeof contract
