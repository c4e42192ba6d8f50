import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ProcedureDocument } from '../../../engine/format/procedure-document.ts'
import { readProcedure } from '../../../engine/format/read-procedure.ts'
import { projectFolder } from '../../../tools/project-folder.ts'

/** The procedures that come with the program, by id. */
export function programProcedures(): ReadonlyMap<string, ProcedureDocument> {
  const folder = join(projectFolder, 'scenarios/procedures')
  const known = new Map<string, ProcedureDocument>()
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
    const { document } = readProcedure(readFileSync(join(folder, name), 'utf8'), name)
    if (document !== null) known.set(document.id, document)
  }
  return known
}
