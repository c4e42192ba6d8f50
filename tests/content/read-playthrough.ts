/** Reads the play-through files beside a scenario. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Playthrough } from '../../engine/playthrough/playthrough.ts'
import { readPlaythrough } from '../../engine/playthrough/read-playthrough.ts'
import { problemLine } from '../../engine/problems/problem.ts'

/** Every play-through of a scenario's folder by the name of its file. Throws where one cannot be read. */
export function readPlaythroughs(folder: string): ReadonlyMap<string, Playthrough> {
  const files = globSync('playthroughs/**/*.yaml', { cwd: folder })
  return new Map(
    files.toSorted().map((name) => {
      const { playthrough, problems } = readPlaythrough(
        readFileSync(join(folder, name), 'utf8'),
        name,
      )
      if (playthrough === null) throw new Error(problems.map(problemLine).join('\n'))
      return [name.replace(/^playthroughs\//, '').replace(/\.yaml$/, ''), playthrough]
    }),
  )
}
