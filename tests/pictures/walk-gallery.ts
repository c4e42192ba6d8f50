import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { createServer } from 'vite'
import { projectFolder } from '../../tools/project-folder.ts'
import type { Look } from '../e2e/tour/tour.ts'
import type { Walk } from './chosen-pictures.ts'
import { contextOptions } from './window-of-walk.ts'

/** Serves the gallery, which the built program does not hold, from its sources. */
export async function serveGallery(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: join(projectFolder, 'tests/renderer/fake-host-page/vite.config.ts'),
    server: { port: 0 },
    logLevel: 'error',
  })
  await server.listen()
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The gallery is not served anywhere.')
  return { address, close: () => server.close() }
}

/** Looks at every shared piece in each of its states, and at the screens that a walk hardly meets. */
export async function walkGallery(
  browser: Browser,
  walk: Walk,
  address: string,
  look: Look,
): Promise<void> {
  const context = await browser.newContext(contextOptions(walk))
  try {
    const page = await context.newPage()
    for (const [name, place] of PLACES) {
      await page.goto(`${address}${place}`)
      await page.locator('h1').first().waitFor()
      await page.evaluate((theme) => {
        if (theme !== 'forced') document.documentElement.dataset['theme'] = theme
      }, walk.theme)
      await look(page, name)
    }
  } finally {
    await context.close()
  }
}

const PLACES = [
  ['gallery', '?state=usual#/gallery'],
  ['who-practises', '?state=who'],
  ['many-lines', '?state=many'],
  ['missed', '?state=missed'],
  ['long-name-rings', '?state=ring2&line=7'],
  ['recovery', '?state=damaged'],
  ['newer-records', '?state=newer'],
  ['not-saving', '?state=unsaved'],
] as const
