/** Finds the files that a path stands for. */
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UsageError } from './command.ts'

export type AuthoredKind = 'scenario' | 'procedure' | 'drill' | 'chapter' | 'path' | 'strings'

export interface AuthoredFile {
  readonly path: string
  readonly kind: AuthoredKind
}

/** Folders that hold something else than authored files. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'media',
  'playthroughs',
  'schema',
  'node_modules',
])
const DEEPEST = 6
const MOST_FILES = 5_000

/** The authored files at a path, sorted; a folder is looked through. `shown` is the path as it was typed. Throws a UsageError where there is nothing. */
export async function findAuthoredFiles(
  path: string,
  shown: string,
): Promise<readonly AuthoredFile[]> {
  const facts = await stat(path).catch(() => null)
  if (facts === null) throw new UsageError(`there is no file or folder “${shown}”`)
  if (facts.isFile()) return [{ path, kind: kindOf(path) }]
  if (!facts.isDirectory()) throw new UsageError(`“${shown}” is neither a file nor a folder`)
  const files: string[] = []
  await collect(path, 0, files)
  return files.map((file) => ({ path: file, kind: kindOf(file) }))
}

async function collect(folder: string, depth: number, files: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))) {
    if (files.length >= MOST_FILES) return
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory() && depth < DEEPEST && !PASSED_OVER.has(entry.name))
      await collect(path, depth + 1, files)
    if (entry.isFile() && /\.ya?ml$/i.test(entry.name)) files.push(path)
  }
}

/** String tables, procedures, drills, chapters and paths are told by the folder that they lie in; everything else is a scenario. */
function kindOf(path: string): AuthoredKind {
  const folder = basename(dirname(path))
  if (folder === 'strings' || basename(dirname(dirname(path))) === 'strings') return 'strings'
  if (folder === 'procedures') return 'procedure'
  if (folder === 'handbook') return 'chapter'
  if (folder === 'paths') return 'path'
  return folder === 'drills' ? 'drill' : 'scenario'
}
