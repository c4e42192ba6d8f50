import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ownScenariosFolder } from '../services/data-folder.ts'
import { firstAnswers } from '../services/first-answers.ts'
import type { Services } from '../services/open-services.ts'
import type { Pages } from './answer-page.ts'
import { listPageFiles } from './page-files.ts'
import { mediaFinder } from './scenario-media.ts'

/**
 * Everything that a window of this program may load: the built screens, media of the built-in scenarios and of
 * the learner's own. With `services` at hand, the page brings along what its screens ask first.
 *
 * @throws when the screens have not been built.
 */
export async function readPages(
  programFolder: string,
  dataFolder: string,
  services?: Services,
): Promise<Pages> {
  const screens = join(programFolder, 'out/renderer')
  const files = await listPageFiles(screens)
  const pages = {
    files,
    findMedia: mediaFinder([
      join(programFolder, 'scenarios/library'),
      ownScenariosFolder(dataFolder),
    ]),
  }
  if (services === undefined) return pages
  const words = await wordsScripts(screens)
  return {
    ...pages,
    firstNeeds: async (languages) => {
      const answers = await firstAnswers(services, languages)
      const script = answers?.library ? words.get(answers.library.language) : undefined
      return answers === null ? null : { answers, script: script ?? null }
    },
  }
}

/** Where the build put the words of each language: BCP 47 tag to address. Empty where the build does not say. */
async function wordsScripts(screens: string): Promise<ReadonlyMap<string, string>> {
  try {
    const text = await readFile(join(screens, '.vite/manifest.json'), 'utf8')
    const manifest = JSON.parse(text) as Readonly<Record<string, { readonly file: string }>>
    return new Map(
      Object.entries(manifest).flatMap(([source, { file }]) => {
        const tag = /^words\/([a-z]{2,3})\/\w+\.ts$/.exec(source)?.[1]
        return tag === undefined ? [] : [[tag, `/${file}`] as const]
      }),
    )
  } catch {
    return new Map()
  }
}
