/**
 * Every screen at every size that somebody may need: 200 % and 400 % zoom, the largest letters, wide spacing, portrait
 * and 4:3 windows. Nothing scrolls sideways, no text is cut off, and every control can be pressed.
 */
import { expect, type Page } from '@playwright/test'
import { breakableSaving } from './support/breakable-saving.ts'
import { test } from './support/browser-program.ts'
import { controlFaults } from './support/control-faults.ts'
import { QUIET } from './support/prepare-data.ts'
import { cutOff } from './tour/cut-off.ts'
import { sideTour } from './tour/side-tour.ts'
import { tour, type Look } from './tour/tour.ts'
import { tourWords } from './tour/tour-words.ts'

/** WCAG 2.5.8; the controls of the program are mostly 44 px high. */
const LEAST = 24

/** What WCAG 1.4.12 asks a page to hold: the spacing that a reader brings along. */
const READERS_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`

/** A way to look at the program. */
interface View {
  readonly name: string
  readonly width: number
  readonly height: number
  /** Marks on the page, as the settings put them there. */
  readonly marks?: Readonly<Record<string, string>>
  readonly style?: string
}

const VIEWS: readonly View[] = [
  { name: '1280 × 800', width: 1280, height: 800 },
  // What a browser makes of 1280 × 800 for somebody who reads at twice the size.
  { name: 'at 200 %', width: 640, height: 400 },
  // 1280 × 1024 at four times the size, as WCAG 1.4.10 has it.
  { name: 'at 400 %', width: 320, height: 256 },
  { name: 'on a phone', width: 375, height: 812 },
  { name: 'in portrait', width: 800, height: 1280 },
  { name: 'in 4:3', width: 1024, height: 768 },
  {
    name: 'with the largest letters and captions',
    width: 1280,
    height: 800,
    marks: { textSize: 'largest', captionSize: 'largest' },
  },
  { name: 'with wide spacing', width: 1280, height: 800, marks: { spacing: 'wide' } },
  { name: 'with the reader’s own spacing', width: 1280, height: 800, style: READERS_SPACING },
]

const look: Look = async (page, name) => {
  for (const view of VIEWS) {
    const leave = await take(page, view)
    expect.soft(await settledFaults(page), `${name} ${view.name}`).toEqual([])
    await leave()
  }
  await page.setViewportSize({ width: 1280, height: 800 })
}

const t = tourWords('en')

// Measuring takes longer than a customer waits.
test.use({ preparation: { ...QUIET, settings: { ...QUIET.settings, patience: 'off' } } })

test('every screen holds at every size', async ({ program }) => {
  test.setTimeout(600_000)
  await tour(program.page(), t, look)
})

test('searches, menus, dialogs and other places than the telephone hold at every size', async ({
  program,
}) => {
  test.setTimeout(600_000)
  const saving = await breakableSaving(program.page())
  await sideTour(program.page(), t, look, program.dataFolder, saving)
})

/** What is wrong and stays wrong: what measures itself draws once more after a change of size. */
async function settledFaults(page: Page): Promise<readonly string[]> {
  const patience = Date.now() + 3_000
  for (;;) {
    const text = await page.evaluate(cutOff)
    const found = [...text, ...(await page.evaluate(controlFaults, { least: LEAST }))]
    if (found.length === 0 || Date.now() > patience) return found
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
  }
}

/** Looks that way; answers how to look as before. */
async function take(page: Page, view: View): Promise<() => Promise<void>> {
  await page.setViewportSize({ width: view.width, height: view.height })
  const marks = view.marks ?? {}
  const before = await page.evaluate((wanted) => {
    const { dataset } = document.documentElement
    const old: Record<string, string> = {}
    for (const [name, value] of Object.entries(wanted)) {
      old[name] = dataset[name] ?? ''
      dataset[name] = value
    }
    return old
  }, marks)
  const sheet = view.style === undefined ? null : await page.evaluateHandle(addSheet, view.style)
  return async () => {
    await page.evaluate((old) => Object.assign(document.documentElement.dataset, old), before)
    if (sheet !== null)
      await page.evaluate((added) => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== added)
      }, sheet)
  }
}

/** Runs in the window: a reader's own style sheet, which the security policy does not concern. */
function addSheet(style: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return sheet
}
