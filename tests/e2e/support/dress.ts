import type { Page } from '@playwright/test'

/** A look of the whole program: a theme of the settings, and what the system asks for. */
export interface Dress {
  readonly name: string
  readonly theme: 'light' | 'dark' | 'high-contrast'
  readonly system: 'light' | 'dark'
  /** Whether the system puts its own colours in the place of the program's. */
  readonly forced: boolean
}

/** Every dress that the program can wear. */
export const DRESSES: readonly Dress[] = [
  { name: 'light', theme: 'light', system: 'light', forced: false },
  { name: 'dark', theme: 'dark', system: 'dark', forced: false },
  { name: 'high contrast by day', theme: 'high-contrast', system: 'light', forced: false },
  { name: 'high contrast by night', theme: 'high-contrast', system: 'dark', forced: false },
  { name: 'forced colours by day', theme: 'light', system: 'light', forced: true },
  { name: 'forced colours by night', theme: 'dark', system: 'dark', forced: true },
]

/** Puts a dress on the window as it stands, without touching the settings. */
export async function putOn(page: Page, { theme, system, forced }: Dress): Promise<void> {
  await page.emulateMedia({
    colorScheme: system,
    reducedMotion: 'reduce',
    forcedColors: forced ? 'active' : 'none',
  })
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name
  }, theme)
}
