import type { DatabaseSync } from 'node:sqlite'
import { pragmaNumber } from '../sqlite-connection.ts'
import { AttemptsTable } from './attempts-table.ts'
import { ChapterNotesTable } from './chapter-notes-table.ts'
import { ChaptersReadTable } from './chapters-read-table.ts'
import { DrillAnswersTable } from './drill-answers-table.ts'
import { DrillRoundsTable } from './drill-rounds-table.ts'
import { LearnersTable } from './learners-table.ts'
import { NotesTable } from './notes-table.ts'
import { RemindersTable } from './reminders-table.ts'
import { ScenarioCopiesTable } from './scenario-copies-table.ts'
import { SettingsTable } from './settings-table.ts'
import { SummariesTable } from './summaries-table.ts'
import { TurnsTable } from './turns-table.ts'

/** All tables of one open database, their statements prepared. */
export interface Tables {
  readonly learners: LearnersTable
  readonly settings: SettingsTable
  readonly copies: ScenarioCopiesTable
  readonly attempts: AttemptsTable
  readonly turns: TurnsTable
  readonly notes: NotesTable
  readonly chapterNotes: ChapterNotesTable
  readonly chaptersRead: ChaptersReadTable
  readonly summaries: SummariesTable
  readonly reminders: RemindersTable
  readonly drillRounds: DrillRoundsTable
  readonly drillAnswers: DrillAnswersTable
  /** Writes the version of the database once more: a write that changes nothing. */
  markVersion(): void
}

export function tablesOf(database: DatabaseSync): Tables {
  return {
    learners: new LearnersTable(database),
    settings: new SettingsTable(database),
    copies: new ScenarioCopiesTable(database),
    attempts: new AttemptsTable(database),
    turns: new TurnsTable(database),
    notes: new NotesTable(database),
    chapterNotes: new ChapterNotesTable(database),
    chaptersRead: new ChaptersReadTable(database),
    summaries: new SummariesTable(database),
    reminders: new RemindersTable(database),
    drillRounds: new DrillRoundsTable(database),
    drillAnswers: new DrillAnswersTable(database),
    markVersion: () =>
      database.exec(`PRAGMA user_version = ${pragmaNumber(database, 'user_version')}`),
  }
}
