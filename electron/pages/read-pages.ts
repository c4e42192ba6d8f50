import { join } from 'node:path'
import { ownScenariosFolder } from '../services/data-folder.ts'
import type { Pages } from './answer-page.ts'
import { listPageFiles } from './page-files.ts'
import { mediaFinder } from './scenario-media.ts'

/**
 * Everything that a window of this program may load: the built screens, media of the built-in scenarios and of
 * the learner's own.
 *
 * @throws when the screens have not been built.
 */
export async function readPages(programFolder: string, dataFolder: string): Promise<Pages> {
  return {
    files: await listPageFiles(join(programFolder, 'out/renderer')),
    findMedia: mediaFinder([
      join(programFolder, 'scenarios/library'),
      ownScenariosFolder(dataFolder),
    ]),
  }
}
