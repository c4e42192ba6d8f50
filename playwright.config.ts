import { defineConfig } from '@playwright/test'
import { fileURLToPath } from 'node:url'

const chromium = process.env['THIRD_RING_CHROMIUM']
const superuser = process.getuid?.() === 0

/** The journeys: in Chromium on the browser host, and on the desktop program where Electron is found. */
export default defineConfig({
  outputDir: 'test-results',
  // Scripts that tests are held against lie beside them, under the names they give.
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A shared machine stalls for seconds at times. What passes only the second time is named at the end.
  retries: 1,
  reporter: [['list']],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    launchOptions: {
      ...(chromium !== undefined && { executablePath: chromium }),
      // Chromium refuses its sandbox to the superuser, which is what containers run as.
      args: superuser ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'browser', testDir: fileURLToPath(new URL('tests/e2e', import.meta.url)) },
    {
      name: 'electron',
      testDir: fileURLToPath(new URL('tests/electron', import.meta.url)),
      workers: 1,
    },
  ],
})
