/** The journeys on the real desktop program, and what only a real Electron can show. */
import { expect } from '@playwright/test'
import { allJourneys } from '../e2e/journeys/all-journeys.ts'
import { electronProgram, test } from './desktop-program.ts'

test.skip(electronProgram === undefined, 'There is no Electron here.')

for (const { title, preparation, travel } of allJourneys) {
  test.describe(() => {
    test.use({ preparation })
    test(title, ({ program }) => travel(program))
  })
}

test('the page is sandboxed: no Node, no Electron, nothing of the preload', async ({ program }) => {
  const names = ['require', 'process', 'Buffer', 'module', 'electron', 'ipcRenderer']
  for (const name of names) {
    expect(await program.page().evaluate((one) => one in globalThis, name), name).toBe(false)
  }
})

test('the pages come from app:// with the policy', async ({ program }) => {
  const policy = await program.page().evaluate(async () => {
    const answer = await fetch('/')
    return answer.headers.get('content-security-policy')
  })
  expect(program.page().url()).toMatch(/^app:\/\/third-ring\//)
  expect(policy).toContain("default-src 'none'")
})

test('the window cannot be led away, and opens no other', async ({ program }) => {
  const page = program.page()
  await page.evaluate(() => {
    window.open('https://example.com/')
    location.href = 'https://example.com/'
  })
  await page.waitForTimeout(500)
  expect(page.url()).toMatch(/^app:\/\/third-ring\//)
  expect(program.application().windows()).toHaveLength(1)
})

test('a crashed page comes back', async ({ program }) => {
  const { application } = program
  await application().evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  })
  await expect
    .poll(() =>
      application().evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        return contents !== undefined && !contents.isCrashed() && !contents.isLoading()
      }),
    )
    .toBe(true)
})
