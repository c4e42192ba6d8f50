/** What learners write down: for the chapters of the handbook, and found again from their calls. */
import { join } from 'node:path'
import type { ChapterNote, LearnerNotes, WrittenFile } from '../../../contract/handbook-messages.ts'
import { sentenceWith, HOST_SENTENCES } from '../../../contract/host-sentences.ts'
import type { Attempts } from '../attempts/attempts.ts'
import type { Clock } from '../clock.ts'
import type { Handbook } from '../handbook/handbook.ts'
import { clearFiles, learnerFileName, learnerMark } from '../learner-files.ts'
import { findLearner } from '../learners.ts'
import { ServiceFailure, refused } from '../service-failure.ts'
import type { Store } from '../store/store.ts'
import type { ChapterNoteRow } from '../store/tables/chapter-notes-table.ts'
import { notesSheet } from './notes-sheet.ts'
import type { WrittenFiles } from '../written-files.ts'
import { writeWholeFile } from '../write-whole-file.ts'

export interface LearnerNotesOptions {
  readonly store: Store
  readonly handbook: Handbook
  readonly attempts: Attempts
  readonly clock: Clock
  readonly files: WrittenFiles
  /** Folder in which files for the learners are written. */
  readonly sheetsFolder: string
}

/** Most chapters that one learner may have notes for; keeps a list a list. */
const MOST_NOTES = 500

export class LearnersNotes {
  private readonly options: LearnerNotesOptions

  constructor(options: LearnerNotesOptions) {
    this.options = options
  }

  /** Everything that a learner wrote, newest first. */
  list(learner: string): LearnerNotes {
    return this.options.store.read((tables) => {
      findLearner(tables, learner)
      return {
        chapters: tables.chapterNotes.ofLearner(learner).map(noteOf),
        calls: tables.notes.ofLearner(learner),
      }
    })
  }

  /** Keeps what a learner wrote for a chapter; on disk when it returns. Nothing but spaces takes the note away. */
  write(learner: string, chapter: string, text: string): ChapterNote {
    const { store, clock } = this.options
    return store.write((tables) => {
      findLearner(tables, learner)
      const row = { learner, chapter, text, changedAt: clock.now() }
      if (text.trim() === '') {
        tables.chapterNotes.remove(learner, chapter)
        return noteOf(row)
      }
      const known = tables.chapterNotes.ofLearner(learner)
      if (known.length >= MOST_NOTES && !known.some((note) => note.chapter === chapter))
        throw refused(sentenceWith('tooManyNotes', { count: MOST_NOTES }))
      tables.chapterNotes.write(row)
      return noteOf(row)
    })
  }

  /** Writes all notes of a learner into one page that can be read and printed anywhere, and says where it lies. */
  async export(learner: string, language = ''): Promise<WrittenFile> {
    const { store, handbook, attempts, sheetsFolder, clock, files } = this.options
    const { name } = store.read((tables) => findLearner(tables, learner))
    const notes = this.list(learner)
    const { chapters } = await handbook.contents(language)
    const calls = await attempts.list(learner, language)
    const text = notesSheet({ name, notes, chapters, calls, language, now: clock.now() })
    const path = join(sheetsFolder, `${learnerFileName('notes', name)}${sheetEnding(learner)}`)
    try {
      await writeWholeFile(path, text)
    } catch {
      throw new ServiceFailure('NOT_SAVED', HOST_SENTENCES.sheetNotWritten)
    }
    // A learner has one file at most, whatever they were called before.
    await clearFiles(sheetsFolder, sheetEnding(learner), path)
    return files.keep(path)
  }

  /** Takes the files away that were written for a learner; called when the learner is removed. */
  async removeSheets(learner: string): Promise<void> {
    await clearFiles(this.options.sheetsFolder, sheetEnding(learner))
  }
}

function noteOf({ chapter, text, changedAt }: ChapterNoteRow): ChapterNote {
  return { chapter, text, changedAt: new Date(changedAt).toISOString() }
}

/** What tells the file of a learner from those of others. */
function sheetEnding(learner: string): string {
  return `${learnerMark(learner)}.html`
}
