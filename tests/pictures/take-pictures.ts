/**
 * `npm run screenshots`: pictures of every screen and of the gallery in every theme, three sizes and both languages,
 * into .cache/screenshots, with index.html as the sheet to look at them on. It says where words lack room: cut off,
 * running out of their paper, or a page that scrolls sideways. Words after the command choose (chosen-pictures.ts):
 * `npm run screenshots -- gallery dark 375`. (The pictures in docs/pictures come from tools/screenshots.ts.)
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { projectFolder } from '../../tools/project-folder.ts'
import { ensureBuilt } from '../../tools/start/ensure-built.ts'
import { findChromium } from '../../tools/testing/find-chromium.ts'
import { cutOff } from '../e2e/tour/cut-off.ts'
import type { Look } from '../e2e/tour/tour.ts'
import { chosenWalks, folderOf, type Walk } from './chosen-pictures.ts'
import { contactSheet, type TakenPicture } from './contact-sheet.ts'
import { serveGallery, walkGallery } from './walk-gallery.ts'
import { walkScreens } from './walk-screens.ts'

const FOLDER = join(projectFolder, '.cache/screenshots')

/** On a busy machine a walk can wait in vain: it is begun anew so many times. */
const TRIES = 3

/** Takes the pictures of one walk. A walk that gets stuck keeps those it has, and says where it stopped. */
async function takeAll(
  walk: Walk,
  visit: (look: Look) => Promise<void>,
  tries = TRIES,
): Promise<readonly TakenPicture[]> {
  const folder = folderOf(walk)
  await rm(join(FOLDER, folder), { recursive: true, force: true })
  await mkdir(join(FOLDER, folder), { recursive: true })
  const taken: TakenPicture[] = []
  const look = async (page: Page, name: string): Promise<void> => {
    const file = `${folder}/${String(taken.length + 1).padStart(2, '0')}-${name}.png`
    await page.screenshot({ path: join(FOLDER, file), fullPage: true, animations: 'disabled' })
    const complaints = await page.evaluate(cutOff)
    taken.push({ file, name, complaints })
  }
  try {
    await visit(look)
  } catch (problem) {
    if (tries > 1) return takeAll(walk, visit, tries - 1)
    process.exitCode = 1
    console.log(`${folder}: stopped after ${taken.at(-1)?.name ?? 'nothing'}. ${String(problem)}`)
  }
  for (const { name, complaints } of taken)
    for (const complaint of complaints) console.log(`${folder} ${name}: ${complaint}`)
  return taken
}

async function takeWalks(browser: Browser, walks: readonly Walk[]): Promise<void> {
  const done: { folder: string; pictures: readonly TakenPicture[] }[] = []
  const gallery = walks.some(({ part }) => part === 'gallery') ? await serveGallery() : null
  for (const walk of walks) {
    const pictures = await takeAll(walk, (look) =>
      walk.part === 'gallery' && gallery !== null
        ? walkGallery(browser, walk, gallery.address, look)
        : walkScreens(browser, walk, look),
    )
    done.push({ folder: folderOf(walk), pictures })
    console.log(`${folderOf(walk)}: ${pictures.length} pictures`)
  }
  await gallery?.close()
  await writeFile(join(FOLDER, 'index.html'), contactSheet(done))
  console.log(`Look at ${join('.cache/screenshots', 'index.html')}.`)
}

const walks = chosenWalks(process.argv.slice(2))
if (walks.some(({ part }) => part === 'screens')) await ensureBuilt(projectFolder, console.log)
const executablePath = await findChromium()
if (executablePath === null) process.exit(1)
await mkdir(FOLDER, { recursive: true })
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  await takeWalks(browser, walks)
} finally {
  await browser.close()
}
