import { join } from 'node:path'
import { readChapter, type ReadChapter } from '../../../engine/format/read-chapter.ts'
import { namesIn } from '../library/folder-names.ts'
import { readTextFile } from '../library/read-text-file.ts'

/** A file of a handbook folder, read; a broken one has no document. */
export interface ChapterFile {
  /** Name of the file. */
  readonly name: string
  /** Name of the file without its ending. */
  readonly plain: string
  readonly read: ReadChapter
}

/** Remembers what was read from equal files. */
export type ChapterMemory = Map<string, ReadChapter>

/** Reads every chapter of a folder; a missing folder has none. Never throws. */
export async function readHandbookFolder(
  folder: string,
  procedures: ReadonlySet<string>,
  memory: ChapterMemory,
): Promise<readonly ChapterFile[]> {
  const found: ChapterFile[] = []
  const used: ChapterMemory = new Map()
  const known = [...procedures].join(' ')
  for (const name of await namesIn(folder)) {
    if (!/\.ya?ml$/i.test(name)) continue
    const text = await readTextFile(join(folder, name)).catch(() => null)
    if (text === null) continue
    const key = `${name}\n${known}\n${text}`
    const read = memory.get(key) ?? readChapter(text, `handbook/${name}`, { procedures })
    used.set(key, read)
    found.push({ name, plain: name.replace(/\.ya?ml$/i, ''), read })
  }
  memory.clear()
  for (const [key, read] of used) memory.set(key, read)
  return found
}
