import { readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { PAGE_TYPES } from './content-types.ts'

/** One built file that a window may load. */
export interface PageFile {
  /** Where it lies on disk. */
  readonly path: string
  /** Its Content-Type. */
  readonly type: string
  /** Whether its name carries a hash of its content, so that it can be kept for ever. */
  readonly hashed: boolean
}

/** URL path (`/assets/main-1a2b3c4d.js`) to file: exactly what may be loaded, and nothing else. */
export type PageFiles = ReadonlyMap<string, PageFile>

const HASHED = /-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/

/**
 * Lists the built screens under `folder` once, at start. Requests are answered by looking their path up in
 * this map, so no request can be turned into a path of the file system: there is no traversal to guard against.
 *
 * @throws when the folder or its index.html is missing.
 */
export async function listPageFiles(folder: string): Promise<PageFiles> {
  const files = new Map<string, PageFile>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const type = PAGE_TYPES[extname(entry.name).toLowerCase()]
    if (!entry.isFile() || type === undefined) continue
    const path = join(entry.parentPath, entry.name)
    const address = `/${relative(folder, path).split(sep).join('/')}`
    files.set(address, {
      path,
      type,
      hashed: address.startsWith('/assets/') && HASHED.test(address),
    })
  }
  if (!files.has('/index.html'))
    throw new Error('The screens have not been built: run npm run build.')
  return files
}
