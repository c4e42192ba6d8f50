/** What the path in a file may name. */
import { dirname, join, resolve } from 'node:path'
import { namesIn } from '../electron/services/library/folder-names.ts'
import type { PathSurroundings } from '../engine/format/read-path.ts'

/** What lies beside scenarios and is none. */
const OTHER_FOLDERS: ReadonlySet<string> = new Set([
  'library',
  'procedures',
  'paths',
  'drills',
  'handbook',
  'schema',
])

/**
 * The scenarios, drills and chapters of the program and of the folder that the folder `paths` lies in. Where the
 * program has neither drills nor chapters, nothing is said about them.
 */
export async function pathSurroundings(
  path: string,
  programFolder: string,
): Promise<PathSurroundings> {
  const own = dirname(dirname(resolve(path)))
  const program = join(programFolder, 'scenarios')
  const scenarios = [
    ...(await namesIn(join(program, 'library'))),
    ...(await namesIn(own)),
    ...(await namesIn(join(own, 'library'))),
  ].filter((name) => /^[a-z0-9][a-z0-9-]*$/.test(name) && !OTHER_FOLDERS.has(name))
  const drills = await filesIn([join(program, 'drills'), join(own, 'drills')])
  const chapters = await filesIn([join(program, 'handbook'), join(own, 'handbook')])
  return {
    scenarios: new Set(scenarios),
    ...(drills.size === 0 ? {} : { drills }),
    ...(chapters.size === 0 ? {} : { chapters }),
  }
}

/** Names of the .yaml files of some folders, without their ending. */
async function filesIn(folders: readonly string[]): Promise<ReadonlySet<string>> {
  const names = (await Promise.all(folders.map(namesIn))).flat()
  return new Set(names.flatMap((name) => /^(.+)\.ya?ml$/i.exec(name)?.[1] ?? []))
}
