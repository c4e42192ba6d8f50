/** Files with all that is kept about a learner: written when they ask, taken away when they go. */
import { join } from 'node:path'
import { HOST_SENTENCES } from '../../../contract/host-sentences.ts'
import type { WrittenFile } from '../../../contract/handbook-messages.ts'
import type { Attempts } from '../attempts/attempts.ts'
import type { Clock } from '../clock.ts'
import type { Drills } from '../drills/drills.ts'
import { clearFiles, learnerFileName, learnerMark } from '../learner-files.ts'
import type { Learners } from '../learners.ts'
import type { LearnersNotes } from '../notes/learner-notes.ts'
import type { LearnersReading } from '../progress/learners-reading.ts'
import type { LearnersProgress } from '../progress/progress.ts'
import type { LearnersReminders } from '../reminders/reminders.ts'
import { notFound, ServiceFailure } from '../service-failure.ts'
import type { StoredSettings } from '../stored-settings.ts'
import type { WrittenFiles } from '../written-files.ts'
import { writeWholeFile } from '../write-whole-file.ts'
import { learnerExport, type ExportedAttempt } from './learner-export.ts'
import { resultsCsv } from './results-csv.ts'

export interface ExportRooms {
  readonly learners: Learners
  readonly settings: StoredSettings
  readonly reminders: LearnersReminders
  readonly attempts: Attempts
  readonly drills: Drills
  readonly notes: LearnersNotes
  readonly reading: LearnersReading
  readonly progress: LearnersProgress
  readonly clock: Clock
  readonly version: string
  readonly files: WrittenFiles
  /** Folder in which the files are written. */
  readonly folder: string
}

export type ExportKind = 'everything' | 'results'

export class LearnerExports {
  private readonly rooms: ExportRooms

  constructor(rooms: ExportRooms) {
    this.rooms = rooms
  }

  /** Writes everything as JSON, or the results as a table, and says where the file lies. */
  async write(id: string, kind: ExportKind, language = ''): Promise<WrittenFile> {
    const { learners, folder } = this.rooms
    const learner = learners.list().find((one) => one.id === id)
    if (learner === undefined) throw notFound(HOST_SENTENCES.learnerGone)
    const text =
      kind === 'results' ? await this.results(id, language) : await this.all(id, language)
    const ending = `${learnerMark(id)}.${kind === 'results' ? 'csv' : 'json'}`
    const path = join(folder, `${learnerFileName('third-ring', learner.name)}${ending}`)
    try {
      await writeWholeFile(path, text)
    } catch {
      throw new ServiceFailure('NOT_SAVED', HOST_SENTENCES.exportNotWritten)
    }
    // A learner has one file of each kind at most, whatever they were called before.
    await clearFiles(folder, ending, path)
    return this.rooms.files.keep(path)
  }

  /** Takes the files away that were written for a learner; called when the learner is removed. */
  async remove(id: string): Promise<void> {
    await clearFiles(this.rooms.folder, `${learnerMark(id)}.json`)
    await clearFiles(this.rooms.folder, `${learnerMark(id)}.csv`)
  }

  private async results(id: string, language: string): Promise<string> {
    const { attempts, drills } = this.rooms
    return resultsCsv(await attempts.list(id, language), drills.history(id, language))
  }

  private async all(id: string, language: string): Promise<string> {
    const { learners, settings, reminders, drills, notes, reading, progress, clock, version } =
      this.rooms
    const learner = learners.list().find((one) => one.id === id)
    if (learner === undefined) throw notFound(HOST_SENTENCES.learnerGone)
    const rounds = [...new Set(drills.history(id, language).map(({ round }) => round))]
    const value = learnerExport({
      version,
      exportedAt: new Date(clock.now()).toISOString(),
      learner,
      settings: settings.read(),
      reminders: reminders.read(id),
      attempts: await this.attempts(id, language),
      drills: rounds.map((round) => drills.result(round, language)),
      notes: notes.list(id),
      chaptersRead: reading.chapters(id),
      progress: await progress.read(id, language),
    })
    return `${JSON.stringify(value, null, 2)}\n`
  }

  /** Newest first. Calls at one scenario are explained one after the other, so that it is searched once. */
  private async attempts(id: string, language: string): Promise<readonly ExportedAttempt[]> {
    const { attempts } = this.rooms
    const list = await attempts.list(id, language)
    const byScenario = list.toSorted((one, other) => one.scenario.localeCompare(other.scenario))
    const found = new Map<string, ExportedAttempt>()
    for (const { id: attempt, phase } of byScenario) {
      const read = await attempts.read(attempt, language)
      // One that is too large to be scored is taken along without its score.
      const debrief =
        phase === 'debrief' ? await attempts.debrief(attempt, language).catch(() => null) : null
      found.set(attempt, { attempt: read, debrief })
    }
    return list.flatMap(({ id: attempt }) => found.get(attempt) ?? [])
  }
}
