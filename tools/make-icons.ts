/**
 * Makes the icons of the program from their drawings: `npx node tools/make-icons.ts`. Chromium draws
 * assets/icons/third-ring.svg (and third-ring-small.svg, whose line is stronger, up to 32 pixels) in every size;
 * the results for Windows, macOS and Linux lie beside it, where electron-builder and the window look for them.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { appleIcon, windowsIcon, type IconPicture } from './icons/icon-file.ts'
import { projectFolder } from './project-folder.ts'
import { findChromium } from './testing/find-chromium.ts'

const FOLDER = join(projectFolder, 'assets/icons')
/** Up to this size the drawing with the stronger line is used. */
const SMALL = 32
/** macOS leaves a margin around its icons: 824 of 1024. */
const APPLE_SHARE = 824 / 1024

/** Draws one size, with a margin that is see-through; `share` is the part of the width that is drawn on. */
async function draw(page: Page, size: number, share = 1): Promise<IconPicture> {
  const name = size > SMALL ? 'third-ring.svg' : 'third-ring-small.svg'
  const drawing = await readFile(join(FOLDER, name), 'base64')
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>*{margin:0}body{width:${size}px;height:${size}px;display:grid;place-items:center}</style>
     <img width="${size * share}" height="${size * share}" src="data:image/svg+xml;base64,${drawing}">`,
  )
  await page.waitForFunction('document.images[0].complete')
  return { size, png: await page.screenshot({ omitBackground: true }) }
}

const executablePath = await findChromium()
if (executablePath === null) process.exit(1)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  const of = async (sizes: readonly number[], share?: number): Promise<IconPicture[]> => {
    const pictures: IconPicture[] = []
    for (const size of sizes) pictures.push(await draw(page, size, share))
    return pictures
  }
  await writeFile(join(FOLDER, 'icon.ico'), windowsIcon(await of([16, 24, 32, 48, 64, 128, 256])))
  await writeFile(
    join(FOLDER, 'icon.icns'),
    appleIcon(await of([16, 32, 64, 128, 256, 512, 1024], APPLE_SHARE)),
  )
  await mkdir(join(FOLDER, 'linux'), { recursive: true })
  for (const { size, png } of await of([16, 32, 48, 64, 128, 256, 512]))
    await writeFile(join(FOLDER, 'linux', `${size}x${size}.png`), png)
} finally {
  await browser.close()
}
