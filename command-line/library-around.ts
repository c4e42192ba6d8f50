/** The library that a scenario lies in: the folders beside it and the program's own scenarios. */
import { basename, dirname, join, resolve } from 'node:path'
import { namesIn } from '../electron/services/library/folder-names.ts'
import { readTextFile } from '../electron/services/library/read-text-file.ts'
import { readScenario } from '../engine/format/read-scenario.ts'
import type { Prerequisites } from '../engine/problems/prerequisite-problems.ts'
import { knownProcedures } from './known-procedures.ts'

/** What is known of scenarios that were read already, by id. */
export type ReadAlready = ReadonlyMap<string, readonly string[]>

/** Folders that hold scenario folders, for the scenario file at `path`. */
export function librariesAround(path: string, programFolder: string): readonly string[] {
  const folder = dirname(resolve(path))
  const beside = /^scenario\.ya?ml$/i.test(basename(path)) ? dirname(folder) : folder
  return [beside, join(programFolder, 'scenarios', 'library')]
}

/**
 * Every scenario of some libraries with those that come before it. Only what can be led to from `read` is opened: of
 * all others it is enough to know that they are there.
 */
export async function prerequisitesAround(
  libraries: readonly string[],
  read: ReadAlready,
  programFolder: string,
): Promise<Prerequisites> {
  const folders = new Map<string, string>()
  for (const library of [...new Set(libraries)].toReversed())
    for (const name of await namesIn(library)) folders.set(name, join(library, name))
  const known = new Map<string, readonly string[]>(read)
  const waiting = [...read.values()].flat()
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const folder = folders.get(id)
    if (known.has(id) || folder === undefined) continue
    const after = await prerequisitesIn(folder, programFolder)
    if (after === null) folders.delete(id)
    else {
      known.set(id, after)
      waiting.push(...after)
    }
  }
  for (const id of folders.keys())
    if (!known.has(id) && /^[a-z0-9][a-z0-9-]*$/.test(id)) known.set(id, [])
  return known
}

/** Null where the folder holds no scenario; none for one that cannot be read. */
async function prerequisitesIn(
  folder: string,
  programFolder: string,
): Promise<readonly string[] | null> {
  for (const name of ['scenario.yaml', 'scenario.yml']) {
    const file = join(folder, name)
    const text = await readTextFile(file).catch(() => null)
    if (text === null) continue
    const procedures = await knownProcedures(file, programFolder)
    return readScenario(text, name, { procedures }).document?.after ?? []
  }
  return null
}
