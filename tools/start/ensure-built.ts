import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'electron-vite'

/** Folders and files that the built program is made from. */
const SOURCES = [
  'assets',
  'contract',
  'electron',
  'engine',
  'renderer',
  'electron.vite.config.ts',
  'package-lock.json',
]

/** Files that a complete build leaves; the last one is written last. */
const RESULTS = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html']

/** Builds the program where it has not been built yet, or where a source is newer than what was built. */
export async function ensureBuilt(
  projectFolder: string,
  say: (sentence: string) => void,
): Promise<void> {
  const built = Math.min(...RESULTS.map((path) => changedAt(join(projectFolder, path))))
  const changed = Math.max(...SOURCES.map((path) => newestIn(join(projectFolder, path))))
  if (built > changed) return
  say(built === 0 ? 'Preparing Third Ring for its first start.' : 'Preparing what has changed.')
  await build({ root: projectFolder, logLevel: 'warn' })
}

/** When a file was changed last, in milliseconds; 0 where there is none. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newestIn(path: string): number {
  const facts = statSync(path, { throwIfNoEntry: false })
  if (facts === undefined) return 0
  if (!facts.isDirectory()) return facts.mtimeMs
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  const times = entries.map((entry) => changedAt(join(entry.parentPath, entry.name)))
  return Math.max(facts.mtimeMs, ...times)
}
