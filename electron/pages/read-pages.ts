import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ownScenariosFolder } from '../services/data-folder.ts'
import { firstAnswers } from '../services/first-answers.ts'
import type { Services } from '../services/open-services.ts'
import type { Pages } from './answer-page.ts'
import type { FirstNeeds } from './first-page.ts'
import { firstScreenDrawer } from './first-screen-drawer.ts'
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
  const draw = firstScreenDrawer(join(programFolder, 'out/main/first-screen.js'))
  const firstNeeds = async (languages: readonly string[]): Promise<FirstNeeds | null> => {
    const answers = await firstAnswers(services, languages)
    if (answers === null) return null
    const script = answers.library ? words.get(answers.library.language) : undefined
    return { answers, script: script ?? null, screen: await draw(answers) }
  }
  // Once while the window is still being opened, in the language that it most likely has: its page is then at hand.
  const machine = [Intl.DateTimeFormat().resolvedOptions().locale]
  void services.library
    .seen()
    .then(() => firstNeeds(machine))
    .catch(() => undefined)
  return { ...pages, firstNeeds }
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
