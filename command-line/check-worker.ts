/** A thread that checks one file after the other, as it is told. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { AnswerCues } from '../engine/analysis/smell-findings.ts'
import type { ScenarioDocument } from '../engine/format/scenario-document.ts'
import { checkFile, type CheckedFile } from './check-file.ts'
import { UsageError } from './command.ts'
import type { AuthoredFile } from './find-authored-files.ts'

export interface FileToCheck extends AuthoredFile {
  /** Its name in messages. */
  readonly shown: string
}

/** What can travel between threads. */
export interface FileReport extends Omit<CheckedFile, 'studied'> {
  readonly scenario: {
    readonly document: ScenarioDocument
    readonly cues: AnswerCues | null
    readonly complete: boolean
    readonly states: number
  } | null
}

const { programFolder } = z.object({ programFolder: z.string() }).parse(workerData)

parentPort?.on('message', (file: FileToCheck) => {
  void report(file).then((answer) => parentPort?.postMessage(answer))
})

async function report(file: FileToCheck): Promise<FileReport | { readonly refused: string }> {
  try {
    const { studied, ...rest } = await checkFile(file, file.shown, programFolder)
    if (studied === null) return { ...rest, scenario: null }
    const { document, cues, analysis } = studied
    const { complete, states } = analysis
    return { ...rest, scenario: { document, cues, complete, states } }
  } catch (refused) {
    if (refused instanceof UsageError) return { refused: refused.message }
    throw refused
  }
}
