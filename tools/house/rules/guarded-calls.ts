import type { HouseRule } from '../finding.ts'

/** A name that only a few files may use, because each use is a door. */
interface Guarded {
  readonly name: string
  /** Files that may. */
  readonly allowed: readonly string[]
  readonly reason: string
}

const NOBODY: readonly string[] = []
const TEXT = 'text of scenarios is shown as text'

const GUARDED: readonly Guarded[] = [
  {
    name: 'ipcMain',
    allowed: [
      'electron/main/electron-api.ts',
      'electron/main/main.ts',
      'electron/main/port-registrar.ts',
    ],
    reason: 'there is one channel, and its sender is checked there',
  },
  {
    name: 'ipcRenderer',
    allowed: ['electron/preload/preload.ts', 'electron/preload/hand-over-port.ts'],
    reason: 'the preload hands over a port and nothing else',
  },
  { name: 'contextBridge', allowed: NOBODY, reason: 'nothing is exposed to the page' },
  {
    name: 'BrowserWindow',
    allowed: [
      'electron/main/electron-api.ts',
      'electron/main/main.ts',
      'electron/main/main-window.ts',
      'electron/main/start-desktop.ts',
      'electron/main/crash-recovery.ts',
    ],
    reason: 'windows are made in one place',
  },
  { name: 'openExternal', allowed: NOBODY, reason: 'the program opens no outside address' },
  { name: 'openPath', allowed: NOBODY, reason: 'the program opens no file with another program' },
  { name: 'executeJavaScript', allowed: NOBODY, reason: 'no code is made from text' },
  { name: 'eval', allowed: NOBODY, reason: 'no code is made from text' },
  { name: 'Function', allowed: NOBODY, reason: 'no code is made from text' },
  { name: 'innerHTML', allowed: NOBODY, reason: TEXT },
  { name: 'outerHTML', allowed: NOBODY, reason: TEXT },
  { name: 'insertAdjacentHTML', allowed: NOBODY, reason: TEXT },
  { name: 'srcdoc', allowed: NOBODY, reason: TEXT },
  { name: 'dangerouslySetInnerHTML', allowed: NOBODY, reason: TEXT },
]

/** Files that may import Electron's values; everybody else has them handed in. */
const ELECTRON_IMPORTERS = ['electron/main/main.ts', 'electron/preload/preload.ts']

/** Keeps every door of the program in the file where it is watched. Tests may name the doors they rattle at. */
export const guardedCalls: HouseRule = {
  name: 'guarded-calls',
  check: ({ sources }) =>
    [...sources.values()]
      .filter(({ path }) => !path.startsWith('tests/') && !path.startsWith('tools/'))
      .flatMap(({ path, names, imports, text }) => [
        ...names.flatMap(({ name, line }) =>
          GUARDED.filter((guarded) => guarded.name === name && !guarded.allowed.includes(path)).map(
            ({ reason }) => ({
              file: path,
              line,
              sentence: `${name} is not for this file: ${reason}.`,
            }),
          ),
        ),
        ...imports
          .filter(({ specifier }) => specifier === 'electron' && !ELECTRON_IMPORTERS.includes(path))
          .filter(({ line }) => !/^\s*import type /.test(text.split('\n')[line - 1] ?? ''))
          .map(({ line }) => ({
            file: path,
            line,
            sentence: 'Electron is handed in; only main.ts and the preload import it.',
          })),
      ]),
}
