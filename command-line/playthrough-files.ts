/** The play-throughs that stand beside a scenario. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from '../electron/services/library/folder-names.ts'
import { readTextFile } from '../electron/services/library/read-text-file.ts'
import { readPlaythrough, type ReadPlaythrough } from '../engine/playthrough/read-playthrough.ts'

export interface PlaythroughFile extends ReadPlaythrough {
  /** Inside the folder `playthroughs`, without its ending. */
  readonly name: string
  /** Its name in messages. */
  readonly shown: string
}

/** All of a scenario's folder `playthroughs` and the folders in it, by name; none where there is no folder `playthroughs`. `shown` is the folder's name in messages. */
export async function playthroughFiles(
  folder: string,
  shown: string,
): Promise<readonly PlaythroughFile[]> {
  const plays = join(folder, 'playthroughs')
  const names = existsSync(plays) ? await filesUnder(plays) : []
  const files: PlaythroughFile[] = []
  for (const file of names.filter((name) => name.endsWith('.yaml')).toSorted()) {
    const place = join(shown, 'playthroughs', file)
    const text = (await readTextFile(join(plays, file)).catch(() => null)) ?? ''
    files.push({ name: file.replace(/\.yaml$/, ''), shown: place, ...readPlaythrough(text, place) })
  }
  return files
}
