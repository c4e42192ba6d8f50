import { lstat, readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { MEDIA_TYPES } from './content-types.ts'

/** Largest sound or picture that is served: 32 MiB. */
export const MEDIA_LIMIT = 32 * 1024 * 1024

/** A sound or picture of a scenario. */
export interface MediaFile {
  readonly path: string
  readonly type: string
}

/** Finds a scenario's sound or picture; null where there is none that may be served. */
export type FindMedia = (scenario: string, name: string) => Promise<MediaFile | null>

/** Folders within each other, the file included: a language, and one more for whoever sorts his sounds. */
const DEEPEST = 3

const SCENARIO = /^[a-z0-9][a-z0-9-]{0,79}$/

/**
 * Looks for media in the given library folders, first match wins. Both names are compared with what the
 * folders really hold, part by part, never joined into a path first; links and anything but plain files are passed over.
 */
export function mediaFinder(libraryFolders: readonly string[]): FindMedia {
  return async (scenario, name) => {
    const type = MEDIA_TYPES[extname(name).toLowerCase()]
    if (type === undefined || !SCENARIO.test(scenario)) return null
    for (const library of libraryFolders) {
      const path = await pathUnder(join(library, scenario, 'media'), name)
      if (path === null) continue
      const facts = await lstat(path).catch(() => null)
      if (facts?.isFile() === true && facts.size <= MEDIA_LIMIT) return { path, type }
    }
    return null
  }
}

/** The path of a file by its name, in which slashes lead into folders; null where there is none. Links are no folders. */
async function pathUnder(folder: string, name: string): Promise<string | null> {
  const parts = name.split('/')
  if (parts.length > DEEPEST) return null
  let path = folder
  for (const [place, part] of parts.entries()) {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => [])
    const isLast = place === parts.length - 1
    const found = entries.find(
      (entry) => entry.name === part && (isLast ? entry.isFile() : entry.isDirectory()),
    )
    if (found === undefined) return null
    path = join(path, found.name)
  }
  return path
}
