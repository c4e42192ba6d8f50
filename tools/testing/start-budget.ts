/** What the page loads before it can draw anything, read from the built files, and what it may weigh. */
import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

/** One file of the start. */
export interface StartFile {
  /** Path below the folder of the screens. */
  readonly path: string
  readonly bytes: number
  /** As a browser over a network would get it; what a budget is best held against. */
  readonly zipped: number
}

/** Bytes after gzip. Scripts: React is 60 kB of it, the words and the first screen the rest. */
export const START_BUDGET = { scripts: 130_000, sheets: 10_000 } as const

/** What must never come with the start, and words that only it contains. */
export const NOT_AT_START: Readonly<Record<string, readonly RegExp[]>> = {
  'the drawings of faces': [/open-peeps|Pablo Stanley/],
  'the checks of what travels': [/ZodError|invalid_union/],
  'the state machine of a call': [/xstate\.(?:init|done|error)/],
  'the sound library': [/Howler/],
  'a voice': [/flite|speechSynthesis/],
  'the gallery': [/gallery-screen|GalleryScreen/],
  'the debrief': [/debrief:(?:ladder|criteria|curve)/],
  'the settings': [/settings:(?:typing|patience|volumes)/],
  'the projector': [/projector:(?:help|countdown|blank)/],
  'another language': [/Décrocher|Réglages/],
  'a scenario': [/Mrs\. Renard|Dupont/],
}

/**
 * The files that the first page asks for by itself, directly or through another of them: scripts, what they import at
 * once, and sheets. Words are asked for next, in one language.
 */
export function startFiles(screens: string): readonly StartFile[] {
  const page = readFileSync(join(screens, 'index.html'), 'utf8')
  const found = new Set<string>()
  const add = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    if (!path.endsWith('.js')) return
    const script = readFileSync(path, 'utf8')
    for (const [, other] of script.matchAll(/(?:\bfrom|^import|[;}]import)\s*"(\.\/[^"]+\.js)"/gm))
      if (other !== undefined) add(join(dirname(path), other))
  }
  for (const [, address] of page.matchAll(/(?:src|href)="\.?\/([^"]+\.(?:js|css))"/g))
    if (address !== undefined) add(join(screens, address))
  return [...found].map((path) => measured(screens, path))
}

/** Every script that is loaded later, largest first. */
export function laterFiles(screens: string): readonly StartFile[] {
  const atStart = new Set(startFiles(screens).map(({ path }) => path))
  const folder = join(screens, 'assets')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => measured(screens, join(folder, name)))
    .filter(({ path }) => !atStart.has(path))
    .toSorted((one, other) => other.bytes - one.bytes)
}

/** The files as a table that a person reads. */
export function fileTable(files: readonly StartFile[]): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10)
  return files
    .map(({ path, bytes, zipped }) => `${kilobytes(bytes)}${kilobytes(zipped)}  ${basename(path)}`)
    .join('\n')
}

function measured(screens: string, path: string): StartFile {
  const content = readFileSync(path)
  return {
    path: relative(screens, path),
    bytes: content.length,
    zipped: gzipSync(content, { level: 9 }).length,
  }
}
