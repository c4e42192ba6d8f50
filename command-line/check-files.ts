/** Checks many files, on all processors where that is worth it. */
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, relative } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ProblemList } from '../engine/format/problem-list.ts'
import { readTree } from '../engine/format/read-tree.ts'
import type { ScenarioDocument } from '../engine/format/scenario-document.ts'
import { ScenarioPlaces, type PlacesInScenario } from '../engine/format/scenario-places.ts'
import type { ReviewedScenario } from '../engine/library/library-problems.ts'
import type { CheckedFile } from './check-file.ts'
import { UsageError, type Surroundings } from './command.ts'
import type { AuthoredFile } from './find-authored-files.ts'
import { FolderQueue, type FileReport, type FileToCheck, type QueuedWork } from './folder-queue.ts'

/** A checked file, and for a scenario that can be read what the whole library is judged by. */
export interface ReportedFile extends Omit<CheckedFile, 'studied'> {
  readonly reviewed: ReportedScenario | null
}

export interface ReportedScenario extends ReviewedScenario {
  readonly complete: boolean
  readonly states: number
}

/** Files below which a second thread takes longer to start than it saves. */
const FEW_FILES = 60
/** More would wait for the disk. */
const MOST_THREADS = 4

/** All of them, in their order. Throws a UsageError for one that cannot be read. */
export async function checkFiles(
  files: readonly AuthoredFile[],
  { workingFolder, programFolder }: Surroundings,
  threads = Math.min(availableParallelism(), MOST_THREADS),
): Promise<readonly ReportedFile[]> {
  const wanted = files.map((file, place): FileToCheck => ({
    ...file,
    place,
    shown: relative(workingFolder, file.path) || file.path,
  }))
  const work: QueuedWork = {
    programFolder,
    folders: [...Map.groupBy(wanted, folderOf).values()],
    taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  }
  const reports: FileReport[] = []
  const keep = (report: FileReport): void => {
    reports[report.place] = report
  }
  const others = files.length < FEW_FILES ? 0 : threads - 1
  await Promise.all([
    ...Array.from({ length: others }, () => workElsewhere(work, keep)),
    new FolderQueue(work).work(keep),
  ])
  return reports.map((report) => {
    if ('refused' in report) throw new UsageError(report.refused)
    const { scenario, place, ...rest } = report
    if (scenario === null) return { ...rest, reviewed: null }
    const places = placesOf(wanted[place]?.path ?? '', rest.file, scenario.document)
    return { ...rest, reviewed: { ...scenario, file: rest.file, places } }
  })
}

/** A scenario and its translations are checked one after the other. */
function folderOf({ path, kind }: AuthoredFile): string {
  return kind === 'strings' ? dirname(dirname(path)) : dirname(path)
}

/** Places do not travel between threads; where one is asked for, the file is read once more. */
function placesOf(path: string, shown: string, document: ScenarioDocument): PlacesInScenario {
  let places: ScenarioPlaces | null = null
  const read = (): ScenarioPlaces => {
    if (places !== null) return places
    const text = readFileSync(path, 'utf8')
    const problems = new ProblemList(shown, text)
    return (places = new ScenarioPlaces(readTree(text, problems), document, problems))
  }
  return {
    ofKey: (name) => read().ofKey(name),
    ofMoment: (moment, response) => read().ofMoment(moment, response),
    ofPrerequisite: (name) => read().ofPrerequisite(name),
  }
}

/** Takes part in the work on a thread of its own. */
async function workElsewhere(work: QueuedWork, keep: (report: FileReport) => void): Promise<void> {
  const worker = new Worker(new URL('check-worker.ts', import.meta.url), { workerData: work })
  await new Promise<void>((done, failed) => {
    worker.on('message', keep)
    worker.on('error', failed)
    worker.on('exit', (code) =>
      code === 0 ? done() : failed(new Error(`a thread ended with ${code}`)),
    )
  })
}
