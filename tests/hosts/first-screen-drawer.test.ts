import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../contract/default-settings.ts'
import type { FirstAnswers } from '../../contract/first-answers.ts'
import { firstScreenDrawer } from '../../electron/pages/first-screen-drawer.ts'

const ANSWERS: FirstAnswers = {
  settings: DEFAULT_SETTINGS,
  store: { kind: 'open', saving: 'saving', reason: '' },
  learners: [],
  library: null,
}

let folder: string
const said: string[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'third-ring-drawer-'))
  said.length = 0
})
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

/** Draws twice with a file of this text, or without any. */
async function drawTwice(text: string | null): Promise<readonly unknown[]> {
  const path = join(folder, 'first-screen.mjs')
  if (text !== null) await writeFile(path, text)
  const draw = firstScreenDrawer(path, (sentence, problem) => said.push(`${sentence} ${problem}`))
  return [await draw(ANSWERS), await draw(ANSWERS)]
}

test('what the build made draws the screen', async () => {
  const screen = { language: 'en', title: 'Calls', markup: '<main></main>' }
  const text = `export const drawFirstScreen = async () => (${JSON.stringify(screen)})`
  expect(await drawTwice(text)).toEqual([screen, screen])
  expect(said).toEqual([])
})

test('the same answers are drawn once, others anew, and the next hour’s anew', async () => {
  const path = join(folder, 'first-screen.mjs')
  await writeFile(
    path,
    'let drawn = 0; export const drawFirstScreen = async () => ({ markup: String(++drawn) })',
  )
  vi.useFakeTimers({ now: new Date(2026, 10, 26, 23, 30), toFake: ['Date'] })
  const draw = firstScreenDrawer(path)
  const drawn = async (answers = ANSWERS): Promise<string | undefined> =>
    (await draw(answers))?.markup
  const others = { ...ANSWERS, settings: { ...DEFAULT_SETTINGS, welcomed: true } }
  const seen = [await drawn(), await drawn(), await drawn(others), await drawn(others)]
  expect(seen).toEqual(['1', '1', '2', '2'])
  vi.setSystemTime(new Date(2026, 10, 27, 0, 0))
  expect(await drawn(others)).toBe('3')
  vi.useRealTimers()
})

test.each([
  ['there is none', null, /Cannot find module/],
  ['it does not run', 'window.document', /window is not defined/],
  ['it draws nothing', 'export const other = 1', /draws nothing/],
  [
    'drawing fails',
    'export const drawFirstScreen = () => { throw new Error("no such face") }',
    /no such face/,
  ],
  [
    'drawing fails later',
    'export const drawFirstScreen = async () => { throw new Error("no such word") }',
    /no such word/,
  ],
] as const)('where %s, the window draws, and the reason is said once', async (_, text, reason) => {
  expect(await drawTwice(text)).toEqual([null, null])
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(reason)
  expect(said[0]).toMatch(/^The first screen is left to the window/)
})
