import type { Page } from '@playwright/test'

/** What the rows work with. */
export interface Bench {
  /** The program, for a learner who has been here before. */
  readonly ours: string
  readonly trivial: string
  /** A page of its own, as wide as a laptop. */
  readonly newPage: () => Promise<Page>
}
