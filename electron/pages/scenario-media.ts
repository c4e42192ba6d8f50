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

const SCENARIO = /^[a-z0-9][a-z0-9-]{0,79}$/

/**
 * Looks for media in the given library folders, first match wins. Both names are compared with what the
 * folders really hold, never joined into a path first; links and anything but plain files are passed over.
 */
export function mediaFinder(libraryFolders: readonly string[]): FindMedia {
  return async (scenario, name) => {
    const type = MEDIA_TYPES[extname(name).toLowerCase()]
    if (type === undefined || !SCENARIO.test(scenario)) return null
    for (const library of libraryFolders) {
      const folder = join(library, scenario, 'media')
      if (!(await namesIn(folder)).includes(name)) continue
      const path = join(folder, name)
      const facts = await lstat(path).catch(() => null)
      if (facts?.isFile() === true && facts.size <= MEDIA_LIMIT) return { path, type }
    }
    return null
  }
}

/** Names of the plain files in a folder; none where it cannot be read. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
}
