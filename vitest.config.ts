import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/**
 * Every test that needs no window of its own; the journeys are Playwright's (playwright.config.ts).
 * `built` holds the tests that look at what `npm run build` has made.
 */
export default defineConfig({
  plugins: [react()],
  test: {
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Unless told so vitest leaves one processor idle, which on two of them is half of the machine.
    maxWorkers: '100%',
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/built/**', 'tests/e2e/**', 'tests/electron/**'],
        },
      },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
    ],
  },
})
