/** Opens everything that a host serves; both hosts do it in the same way. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProgramInformation } from '../../contract/messages.ts'
import { Attempts } from './attempts/attempts.ts'
import { systemChance, type Chance } from './chance.ts'
import { systemClock, type Clock } from './clock.ts'
import { ownScenariosFolder } from './data-folder.ts'
import { DrillShelf } from './drills/drill-shelf.ts'
import { Drills } from './drills/drills.ts'
import { LearnerExports } from './export/learner-exports.ts'
import { Handbook } from './handbook/handbook.ts'
import { IncidentLogFile, type IncidentLog } from './incident-log.ts'
import { Learners } from './learners.ts'
import { FaultyFiles } from './library/faulty-files.ts'
import { Library } from './library/library.ts'
import { LearnersNotes } from './notes/learner-notes.ts'
import { LearnersReading } from './progress/learners-reading.ts'
import { LearnersProgress } from './progress/progress.ts'
import { LearnersReminders } from './reminders/reminders.ts'
import { Store } from './store/store.ts'
import { StoredSettings } from './stored-settings.ts'
import { StudyRoom } from './study/study-room.ts'
import { WorkedExamples } from './study/worked-examples.ts'
import { WrittenFiles } from './written-files.ts'

export interface ServicesOptions {
  /** Where learners' data are kept: see data-folder.ts. The host has claimed it. */
  readonly dataFolder: string
  /** Folder of the program: holds package.json and scenarios/. */
  readonly programFolder: string
  readonly host: ProgramInformation['host']
  /** The user's scenarios; usually in the data folder. */
  readonly scenariosFolder?: string
  readonly clock?: Clock
  readonly chance?: Chance
  /** Milliseconds between looks whether a backup is due; twenty minutes where it is left out. */
  readonly backupEvery?: number
  /** Milliseconds between looks whether a reminder is due; a few seconds where it is left out. */
  readonly lookForReminders?: number
  /** Milliseconds between tries to save while nothing can be saved; five seconds where it is left out. */
  readonly tryAgainEvery?: number
}

export interface Services {
  readonly store: Store
  readonly settings: StoredSettings
  readonly learners: Learners
  readonly library: Library
  readonly faulty: FaultyFiles
  readonly examples: WorkedExamples
  readonly attempts: Attempts
  readonly handbook: Handbook
  readonly notes: LearnersNotes
  readonly progress: LearnersProgress
  readonly reading: LearnersReading
  readonly exports: LearnerExports
  readonly files: WrittenFiles
  readonly reminders: LearnersReminders
  readonly drills: Drills
  readonly log: IncidentLog
  information(): ProgramInformation
  /** Waits for what is under way and closes all files. */
  close(): Promise<void>
}

/** Twenty minutes, in milliseconds. */
const BACKUP_EVERY = 20 * 60 * 1000
/** Milliseconds between tries to save while nothing can be saved. */
const TRY_AGAIN_EVERY = 5_000

/** Never throws for what it finds on the disk: `store.state` tells. */
export function openServices(options: ServicesOptions): Services {
  const { dataFolder, programFolder, host, clock = systemClock, chance = systemChance } = options
  const own = options.scenariosFolder ?? ownScenariosFolder(dataFolder)
  const log = new IncidentLogFile(join(dataFolder, 'logs'), clock)
  const store = new Store({ folder: dataFolder, clock, log })
  const library = new Library({ builtIn: join(programFolder, 'scenarios'), own, log })
  const shelf = new DrillShelf({ builtIn: join(programFolder, 'scenarios'), own })
  const version = programVersion(programFolder)
  const study = new StudyRoom()
  const handbook = new Handbook({
    builtIn: join(programFolder, 'scenarios'),
    own,
    library,
    drills: shelf,
  })
  // A backup that fails is in the log, and the settings show how old the last one is.
  const backUp = (): void => void store.backUp().catch(() => undefined)
  const timer = setInterval(() => {
    store.backUpChanges().catch(() => undefined)
  }, options.backupEvery ?? BACKUP_EVERY).unref()
  const again = setInterval(
    () => store.tryAgain(),
    options.tryAgainEvery ?? TRY_AGAIN_EVERY,
  ).unref()
  const attempts = new Attempts({
    store,
    library,
    study,
    clock,
    chance,
    version,
    onFinished: backUp,
  })
  const sheetsFolder = join(dataFolder, 'notes')
  const settings = new StoredSettings(store)
  const reminders = new LearnersReminders({
    store,
    clock,
    language: () => settings.read().language,
    ...(options.lookForReminders === undefined ? {} : { lookEvery: options.lookForReminders }),
  })
  const learners = new Learners(store, clock, chance)
  const drills = new Drills({ store, shelf, clock, chance })
  const files = new WrittenFiles(chance)
  const notes = new LearnersNotes({ store, handbook, attempts, clock, files, sheetsFolder })
  const progress = new LearnersProgress({ attempts, library, drills })
  const reading = new LearnersReading({ store, handbook, drills, clock })
  const exports = new LearnerExports({
    learners,
    settings,
    reminders,
    attempts,
    drills,
    notes,
    reading,
    progress,
    clock,
    version,
    files,
    folder: join(dataFolder, 'exports'),
  })
  return {
    store,
    settings,
    reminders,
    progress,
    reading,
    exports,
    files,
    learners,
    library,
    faulty: new FaultyFiles({ library, drills: shelf, handbook }),
    examples: new WorkedExamples({ store, library, study }),
    attempts,
    handbook,
    notes,
    drills,
    log,
    information: () => ({
      version,
      host,
      dataFolder,
      libraryFolder: own,
      lastBackupAt: store.lastBackupAt,
    }),
    close: async () => {
      clearInterval(timer)
      clearInterval(again)
      library.close()
      reminders.close()
      shelf.close()
      await study.close()
      await store.close()
    },
  }
}

function programVersion(programFolder: string): string {
  const facts: unknown = JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8'))
  const version =
    typeof facts === 'object' && facts !== null && 'version' in facts ? facts.version : ''
  return typeof version === 'string' ? version : ''
}
