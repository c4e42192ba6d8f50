/** Names of the source files of a folder, sorted, without generated ones. */
import { readdirSync } from 'node:fs'

export function sourceNames(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .sort()
}
