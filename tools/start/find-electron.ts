import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Longest time that fetching the desktop shell may take, in milliseconds. */
const FETCHING_TIME = 180_000
/** How long a failed fetch is remembered, in milliseconds: a day. */
const REMEMBERED = 24 * 60 * 60 * 1000

/** Path of the Electron program that npm or an earlier start has put here; null where there is none. */
export function findElectron(projectFolder: string): string | null {
  const folder = join(projectFolder, 'node_modules/electron')
  const chosen = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  // The electron package writes the name of its program into path.txt once the download is complete.
  const name = read(join(folder, 'path.txt'))
  if (name === null) return null
  const path = join(chosen ?? join(folder, 'dist'), name)
  return existsSync(path) ? path : null
}

/**
 * Fetches Electron's program, which its npm package leaves to the first start. A fetch that failed is not tried
 * again for a day, so that offline machines start at once.
 *
 * @param insist tries even if the last fetch failed today
 */
export async function fetchElectron(
  projectFolder: string,
  say: (sentence: string) => void,
  insist: boolean,
): Promise<string | null> {
  const memory = join(projectFolder, '.cache/electron-not-fetched')
  const failedAt = statSync(memory, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (!insist && Date.now() - failedAt < REMEMBERED) return null
  say('Fetching the desktop shell, about 110 MB, once.')
  const done = await install(projectFolder)
  const found = done ? findElectron(projectFolder) : null
  if (found !== null) rmSync(memory, { force: true })
  else {
    mkdirSync(dirname(memory), { recursive: true })
    writeFileSync(memory, '')
  }
  return found
}

function install(projectFolder: string): Promise<boolean> {
  const script = join(projectFolder, 'node_modules/electron/install.js')
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { stdio: 'ignore', timeout: FETCHING_TIME })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return null
  }
}
