import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Most folders and files of a library that are looked at. */
const MOST_NAMES = 5_000
const DEEPEST = 4

/** Names in a folder, sorted; hidden ones are passed over. None where the folder is missing or locked. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((): string[] => [])
  return names
    .filter((name) => !name.startsWith('.'))
    .sort()
    .slice(0, MOST_NAMES)
}

/** Paths of all plain files under a folder, relative, with slashes. */
export async function filesUnder(folder: string, depth = 0): Promise<readonly string[]> {
  if (depth > DEEPEST) return []
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const files: string[] = []
  for (const entry of entries.slice(0, MOST_NAMES)) {
    if (entry.isFile()) files.push(entry.name)
    else if (entry.isDirectory()) {
      const below = await filesUnder(join(folder, entry.name), depth + 1)
      files.push(...below.map((file) => `${entry.name}/${file}`))
    }
  }
  return files
}
