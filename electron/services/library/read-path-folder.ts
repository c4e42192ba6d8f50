import { join } from 'node:path'
import { readPath, type PathSurroundings, type ReadPath } from '../../../engine/format/read-path.ts'
import { namesIn } from './folder-names.ts'
import { readTextFile } from './read-text-file.ts'

/** A path file of a folder, read. */
export interface PathFile {
  /** Name of the file. */
  readonly name: string
  readonly read: ReadPath
}

/** Reads every `<id>.yaml` of a folder `paths`; a missing folder has no paths. */
export async function readPathFolder(
  folder: string,
  surroundings: PathSurroundings,
): Promise<readonly PathFile[]> {
  const files: PathFile[] = []
  for (const name of await namesIn(folder)) {
    if (!/\.ya?ml$/i.test(name)) continue
    const text = await readTextFile(join(folder, name)).catch(() => null)
    if (text === null) continue
    files.push({ name, read: readPath(text, `paths/${name}`, surroundings) })
  }
  return files
}
