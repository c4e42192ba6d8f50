/** Files that are written for one learner into a folder of many, and found again whatever the learner is called now. */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What tells the files of a learner from those of others: the end of the name, before the ending of its kind. */
export function learnerMark(learner: string): string {
  return `-${learner.slice(0, 8)}`
}

/** A name that every system takes: `notes` and `Zoë Ng` become `notes-zoe-ng`. */
export function learnerFileName(before: string, name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
  return `${before}-${plain === '' ? 'learner' : plain}`
}

/** Removes the files whose names end so, but for one. */
export async function clearFiles(folder: string, ending: string, except = ''): Promise<void> {
  for (const name of await readdir(folder).catch((): string[] => [])) {
    const path = join(folder, name)
    if (name.endsWith(ending) && path !== except) await rm(path, { force: true })
  }
}
