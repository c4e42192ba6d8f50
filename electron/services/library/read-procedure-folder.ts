import { join } from 'node:path'
import type { ProcedureDocument } from '../../../engine/format/procedure-document.ts'
import { readProcedure } from '../../../engine/format/read-procedure.ts'
import type { Problem } from '../../../engine/problems/problem.ts'
import { namesIn } from './folder-names.ts'
import { readTextFile } from './read-text-file.ts'

/** The procedures of a folder, and what is wrong with its files. */
export interface ProcedureFolder {
  /** Sound procedures by id. */
  readonly procedures: ReadonlyMap<string, ProcedureDocument>
  /** Problems by file name; only files that have any. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>
}

/** Reads every `<id>.yaml` of a folder; a missing folder has no procedures. */
export async function readProcedureFolder(folder: string): Promise<ProcedureFolder> {
  const procedures = new Map<string, ProcedureDocument>()
  const problems = new Map<string, readonly Problem[]>()
  for (const name of await namesIn(folder)) {
    if (!/\.ya?ml$/i.test(name)) continue
    const text = await readTextFile(join(folder, name)).catch(() => null)
    if (text === null) continue
    const read = readProcedure(text, name)
    if (read.document !== null) procedures.set(read.document.id, read.document)
    if (read.problems.length > 0) problems.set(name, read.problems)
  }
  return { procedures, problems }
}
