/** Folders of authored files that several threads check side by side: whoever is done takes the next. */
import type { AnswerCues } from '../engine/analysis/smell-findings.ts'
import type { ScenarioDocument } from '../engine/format/scenario-document.ts'
import { checkFile, type CheckedFile } from './check-file.ts'
import { UsageError } from './command.ts'
import type { AuthoredFile } from './find-authored-files.ts'
import type { ScenarioBeside } from './table-source.ts'

export interface FileToCheck extends AuthoredFile {
  /** Its name in messages. */
  readonly shown: string
  /** Its place among all files. */
  readonly place: number
}

/** What was found out about the file of a place; everything in it can travel between threads. */
export type FileReport =
  | (Omit<CheckedFile, 'studied'> & {
      readonly place: number
      readonly scenario: {
        readonly document: ScenarioDocument
        readonly cues: AnswerCues | null
        readonly complete: boolean
        readonly states: number
      } | null
    })
  | { readonly place: number; readonly refused: string }

/** What the threads share. */
export interface QueuedWork {
  readonly programFolder: string
  /** Files that belong together, such as a scenario and its translations, folder by folder. */
  readonly folders: readonly (readonly FileToCheck[])[]
  /** How many folders were taken so far, in shared memory. */
  readonly taken: Int32Array
}

/** The same queue seen by one thread. */
export class FolderQueue {
  private readonly shared: QueuedWork

  constructor(shared: QueuedWork) {
    this.shared = shared
  }

  /** Checks folders until none is left; `report` is told of each file. */
  async work(report: (report: FileReport) => void): Promise<void> {
    const { folders, taken, programFolder } = this.shared
    for (
      let folder = folders[Atomics.add(taken, 0, 1)];
      folder !== undefined;
      folder = folders[Atomics.add(taken, 0, 1)]
    ) {
      let beside: ScenarioBeside | null = null
      for (const file of folder) {
        const found = await reportOf(file, programFolder, beside)
        report(found)
        if ('scenario' in found && found.scenario !== null)
          beside = { path: file.path, document: found.scenario.document }
      }
    }
  }
}

async function reportOf(
  file: FileToCheck,
  programFolder: string,
  beside: ScenarioBeside | null,
): Promise<FileReport> {
  const { place, shown } = file
  try {
    const { studied, ...rest } = await checkFile(file, shown, programFolder, { beside })
    if (studied === null) return { ...rest, place, scenario: null }
    const { document, cues, analysis } = studied
    const { complete, states } = analysis
    return { ...rest, place, scenario: { document, cues, complete, states } }
  } catch (refused) {
    if (refused instanceof UsageError) return { place, refused: refused.message }
    throw refused
  }
}
