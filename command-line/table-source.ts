/** What a string table translates: the scenario above its folder, or the procedure above the folder of its language. */
import { basename, dirname, join } from 'node:path'
import { readTextFile } from '../electron/services/library/read-text-file.ts'
import { readProcedure } from '../engine/format/read-procedure.ts'
import { readScenario } from '../engine/format/read-scenario.ts'
import { procedureTexts } from '../engine/strings/change-procedure-texts.ts'
import { scenarioTexts } from '../engine/strings/change-scenario-texts.ts'
import type { TableSource } from '../engine/strings/string-table.ts'
import { knownProcedures } from './known-procedures.ts'

/** Null where there is nothing beside the table that can be read; undefined never. */
export async function tableSource(
  path: string,
  programFolder: string,
): Promise<TableSource | null> {
  const folder = dirname(path)
  return basename(folder) === 'strings'
    ? scenarioSource(dirname(folder), programFolder)
    : procedureSource(dirname(dirname(folder)), basename(path))
}

/** The texts of the scenario in a folder, or null where none can be read. */
export async function scenarioSource(
  folder: string,
  programFolder: string,
): Promise<TableSource | null> {
  for (const name of ['scenario.yaml', 'scenario.yml']) {
    const file = join(folder, name)
    const text = await readTextFile(file).catch(() => null)
    if (text === null) continue
    const { document } = readScenario(text, file, {
      procedures: await knownProcedures(file, programFolder),
    })
    if (document === null) return null
    return {
      subject: { kind: 'scenario', id: document.id },
      language: document.language,
      texts: scenarioTexts(document),
    }
  }
  return null
}

/** The texts of the procedure in a file of a folder, or null where it cannot be read. */
export async function procedureSource(folder: string, name: string): Promise<TableSource | null> {
  const text = await readTextFile(join(folder, name)).catch(() => null)
  const document = text === null ? null : readProcedure(text, name).document
  if (document === null) return null
  return {
    subject: { kind: 'procedure', id: document.id },
    // A procedure does not say what language it is written in.
    language: '',
    texts: procedureTexts(document),
  }
}
