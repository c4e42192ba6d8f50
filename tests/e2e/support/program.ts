import type { Page } from '@playwright/test'
import type { Preparation } from './prepare-data.ts'

/**
 * The program under a journey. Journeys are functions of this, in tests/e2e/journeys, so that the very same ones
 * run on the browser host and on the desktop program.
 */
export interface Program {
  /** The window. After `restart` it is another one. */
  readonly page: () => Page
  /** Where the data lie. */
  readonly dataFolder: string
  /** Ends the program as a power cut would, and starts it again on the same data. */
  readonly restart: () => Promise<Page>
}

/** One journey: what it is called, what it wants to find, and what it does. */
export interface Journey {
  /** A sentence. */
  readonly title: string
  readonly preparation: Preparation
  readonly travel: (program: Program) => Promise<void>
}
