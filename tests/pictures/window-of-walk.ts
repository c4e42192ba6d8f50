import type { BrowserContextOptions } from '@playwright/test'
import type { Walk } from './chosen-pictures.ts'

/** The window that a walk is seen in: its size, and what the system wishes. */
export function contextOptions({ theme, language, size }: Walk): BrowserContextOptions {
  return {
    viewport: { width: size.width, height: size.height },
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  }
}
