import { join } from 'node:path'
import type { ProcedureDocument } from '../../../engine/format/procedure-document.ts'
import { readScenario, type ReadScenario } from '../../../engine/format/read-scenario.ts'
import { sha256 } from '../store/seal.ts'
import { filesUnder, namesIn } from './folder-names.ts'
import { readTextFile } from './read-text-file.ts'
import { tableLanguages } from './string-tables.ts'

/** A scenario on the disk, read; a broken one has no document. */
export interface ScenarioFolder {
  /** Name of the folder, or of the file where a scenario lies in the library without a folder. */
  readonly name: string
  readonly read: ReadScenario
  /** Where it lies, or null for a file without a folder of its own. */
  readonly folder: string | null
  /** Files in its folder `media`, paths inside it. */
  readonly mediaFiles: ReadonlySet<string>
  /** Languages of the string tables beside it, as BCP 47 tags. */
  readonly languages: readonly string[]
}

/** Remembers what was read from equal files, so that a library is looked through at once a second time. */
export type ReadingMemory = Map<string, ReadScenario>

/** Reads every scenario of a library folder: folders with a scenario.yaml, and single .yaml files. Never throws. */
export async function readScenarioFolder(
  library: string,
  procedures: ReadonlyMap<string, ProcedureDocument>,
  memory: ReadingMemory = new Map(),
): Promise<readonly ScenarioFolder[]> {
  const found: ScenarioFolder[] = []
  const used: ReadingMemory = new Map()
  const procedureKey = sha256(JSON.stringify([...procedures]))
  for (const name of await namesIn(library)) {
    const single = /\.ya?ml$/i.test(name)
    const folder = single ? library : join(library, name)
    const files = single ? [name] : ['scenario.yaml', 'scenario.yml']
    for (const file of files) {
      const text = await readTextFile(join(folder, file)).catch(() => null)
      if (text === null) continue
      const mediaFiles = new Set(single ? [] : await filesUnder(join(folder, 'media')))
      const shown = single ? file : `${name}/${file}`
      const key = sha256(JSON.stringify([shown, text, procedureKey, [...mediaFiles]]))
      const read = memory.get(key) ?? readScenario(text, shown, { procedures, mediaFiles })
      used.set(key, read)
      const languages = single ? [] : await tableLanguages(folder)
      found.push({ name, read, folder: single ? null : folder, mediaFiles, languages })
      break
    }
  }
  memory.clear()
  for (const [key, read] of used) memory.set(key, read)
  return found
}
