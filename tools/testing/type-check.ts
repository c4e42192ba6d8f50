import type { Check } from './check.ts'
import { verdict } from './check.ts'
import { runScript } from './run-command.ts'

/** Folders with types of their own: what one may name, another does not even know. */
export const TYPED_FOLDERS = [
  'engine',
  'contract',
  'electron',
  'electron/preload',
  'renderer',
  'command-line',
  'tools',
  'tests',
] as const

/** One check of the types for each folder. */
export const typeChecks: readonly Check[] = TYPED_FOLDERS.map((folder) => ({
  title: `types of ${folder}`,
  run: async () =>
    verdict(await runScript('node_modules/typescript/bin/tsc', ['-p', folder], { minutes: 3 })),
}))
