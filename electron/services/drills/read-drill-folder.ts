import { join } from 'node:path'
import type { DrillEntry } from '../../../contract/drill-messages.ts'
import type { DrillDocument } from '../../../engine/drills/drill-document.ts'
import { readDrill, type ReadDrill } from '../../../engine/format/read-drill.ts'
import { problemLine } from '../../../engine/problems/problem.ts'
import { namesIn } from '../library/folder-names.ts'
import { readTextFile } from '../library/read-text-file.ts'
import { sha256 } from '../store/seal.ts'

/** A drill on the disk; a broken one has no document. */
export interface DrillOnShelf {
  /** Id of the entry: that of the drill, or with `yours_` in front. */
  readonly id: string
  readonly origin: DrillEntry['origin']
  readonly document: DrillDocument | null
  /** One line each, as in DrillEntry. */
  readonly problems: readonly string[]
  /** Folder that it lies in, with `strings/` beside it. */
  readonly folder: string
}

/** Remembers what was read from equal files. */
export type DrillMemory = Map<string, ReadDrill>

/** Reads every `.yaml` of a folder; a missing folder has no drills. Never throws for what it finds in a file. */
export async function readDrillFolder(
  folder: string,
  origin: DrillEntry['origin'],
  memory: DrillMemory,
): Promise<readonly DrillOnShelf[]> {
  const found: DrillOnShelf[] = []
  const used: DrillMemory = new Map()
  for (const name of await namesIn(folder)) {
    if (!/\.ya?ml$/i.test(name)) continue
    const text = await readTextFile(join(folder, name)).catch(() => null)
    if (text === null) continue
    const key = `${name}\n${text}`
    const read = memory.get(key) ?? readDrill(text, `drills/${name}`)
    used.set(key, read)
    const twin = found.find(({ document }) => document?.id === read.document?.id)
    const isTwin = twin !== undefined && read.document !== null
    found.push({
      id: isTwin ? entryId(origin, name, true) : entryId(origin, name),
      origin,
      document: isTwin ? null : read.document,
      problems: [
        ...read.problems.map(problemLine),
        ...(isTwin ? [`drills/${name}:1:1 TR310 ${TWICE}`] : []),
      ],
      folder,
    })
  }
  memory.clear()
  for (const [key, read] of used) memory.set(key, read)
  return found
}

const TWICE =
  'a drill with this id lies in the folder already; give this one its own id and file name'

/** A stable id that could be no path; a name that makes no id, or that of another file, is given by its hash. */
function entryId(origin: DrillEntry['origin'], name: string, hashed = false): string {
  const plain = name.replace(/\.ya?ml$/i, '')
  const isReadable = !hashed && /^[a-z0-9][a-z0-9-]{0,70}$/.test(plain)
  const readable = isReadable ? plain : sha256(name).slice(0, 20)
  return origin === 'built-in' ? readable : `yours_${readable}`
}
