/** The procedures that a scenario file may name. */
import { dirname, join } from 'node:path'
import { readProcedureFolder } from '../electron/services/library/read-procedure-folder.ts'
import type { ProcedureDocument } from '../engine/format/procedure-document.ts'

/** How far above a scenario a folder `procedures` is looked for. */
const HIGHEST = 4

/** A command lives for one run, in which folders do not change: hundreds of files share their procedures. */
const read = new Map<string, ReturnType<typeof readProcedureFolder>>()

function readOnce(folder: string): ReturnType<typeof readProcedureFolder> {
  const known = read.get(folder) ?? readProcedureFolder(folder)
  read.set(folder, known)
  return known
}

/** The program's own procedures and those in a folder `procedures` beside or above the file; the nearest wins. */
export async function knownProcedures(
  file: string,
  programFolder: string,
): Promise<ReadonlyMap<string, ProcedureDocument>> {
  const folders = [join(programFolder, 'scenarios', 'procedures')]
  const above: string[] = []
  for (
    let folder = dirname(file);
    above.length < HIGHEST && folder !== dirname(folder);
    folder = dirname(folder)
  ) {
    above.push(join(folder, 'procedures'))
  }
  const known = new Map<string, ProcedureDocument>()
  for (const folder of [...folders, ...above.reverse()]) {
    const { procedures } = await readOnce(folder)
    for (const [id, procedure] of procedures) known.set(id, procedure)
  }
  return known
}
