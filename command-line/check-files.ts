/** Checks many files, on all processors where that is worth it. */
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ProblemList } from '../engine/format/problem-list.ts'
import { readTree } from '../engine/format/read-tree.ts'
import type { ScenarioDocument } from '../engine/format/scenario-document.ts'
import { ScenarioPlaces, type PlacesInScenario } from '../engine/format/scenario-places.ts'
import type { ReviewedScenario } from '../engine/library/library-problems.ts'
import { checkFile, type CheckedFile } from './check-file.ts'
import type { FileReport, FileToCheck } from './check-worker.ts'
import { UsageError, type Surroundings } from './command.ts'
import type { AuthoredFile } from './find-authored-files.ts'

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
  const wanted = files.map((file): FileToCheck => ({
    ...file,
    shown: relative(workingFolder, file.path) || file.path,
  }))
  if (files.length < FEW_FILES || threads < 2) {
    const checked: ReportedFile[] = []
    for (const file of wanted)
      checked.push(reported(await checkFile(file, file.shown, programFolder)))
    return checked
  }
  const reports = await onThreads(wanted, programFolder, threads)
  return reports.map(({ scenario, ...rest }, index) => ({
    ...rest,
    reviewed:
      scenario === null
        ? null
        : {
            ...scenario,
            file: rest.file,
            places: placesOf(wanted[index]?.path ?? '', rest.file, scenario.document),
          },
  }))
}

function reported({ studied, ...rest }: CheckedFile): ReportedFile {
  if (studied === null) return { ...rest, reviewed: null }
  const { complete, states } = studied.analysis
  return { ...rest, reviewed: { ...studied, complete, states } }
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

/** Whoever is done takes the next file, so that a long scenario keeps nobody waiting. */
async function onThreads(
  files: readonly FileToCheck[],
  programFolder: string,
  threads: number,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = []
  let next = 0
  const runs = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL('check-worker.ts', import.meta.url), {
      workerData: { programFolder },
    })
    return new Promise<void>((done, failed) => {
      let at = -1
      const giveNext = (): void => {
        at = next
        next += 1
        const file = files[at]
        if (file === undefined) done()
        else worker.postMessage(file)
      }
      worker.on('error', failed)
      worker.on('message', (report: FileReport | { readonly refused: string }) => {
        if ('refused' in report) return failed(new UsageError(report.refused))
        reports[at] = report
        giveNext()
      })
      giveNext()
    }).finally(() => worker.terminate())
  })
  await Promise.all(runs)
  return reports
}
