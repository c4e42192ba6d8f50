import type { HouseRule } from '../finding.ts'

/** What each room may import from, besides itself. Imports point down; screens and hosts never touch. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  contract: ['engine'],
  assets: [],
  renderer: ['contract', 'engine', 'assets'],
  'electron/services': ['contract', 'engine'],
  'electron/pages': ['contract', 'electron/services'],
  'electron/preload': [],
  'electron/service-process': ['electron/services'],
  'electron/main': [
    'electron/pages',
    'electron/preload',
    'electron/service-process',
    'electron/services',
  ],
  'electron/browser-host': ['electron/pages', 'electron/services'],
  'command-line': ['engine', 'electron/services'],
}

/** Rooms that may look everywhere. */
const FREE = /^(?:tools|tests)\/|^[^/]+$/

/** Checks that every import stays in its room or goes to one below. */
export const importDirection: HouseRule = {
  name: 'import-direction',
  check: ({ sources, paths }) =>
    [...sources.values()].flatMap(({ path, imports }) =>
      imports.flatMap(({ specifier, target, line }) => {
        if (target === null) return []
        const file = target.replace(/\?.*$/, '')
        if (!paths.has(file)) {
          return [
            {
              file: path,
              line,
              sentence: `"${specifier}" leads to no file; write the whole name with its ending.`,
            },
          ]
        }
        if (FREE.test(path) || mayImport(roomOf(path), roomOf(file))) return []
        const sentence = `${roomOf(path)} must not import from ${roomOf(file)}: imports point down.`
        return [{ file: path, line, sentence }]
      }),
    ),
}

function roomOf(path: string): string {
  const parts = path.split('/')
  return parts[0] === 'electron' ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
}

function mayImport(from: string, to: string): boolean {
  return from === to || (BELOW[from]?.includes(to) ?? false)
}
