import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Every test that needs no window of its own; the journeys are Playwright's (playwright.config.ts). */
export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/electron/**'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
