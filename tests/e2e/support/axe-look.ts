import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** WCAG 2.2 AA and axe's best practices. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules whose result another theme can change; names, roles and order are the same in all of them. */
const OF_THEMES = ['color-contrast', 'link-in-text-block', 'target-size']

/** One finding of axe. */
export interface Finding {
  readonly rule: string
  /** Axe's word for why, for example “bgGradient”; empty where it gives none. */
  readonly reason: string
  readonly sentence: string
}

/** What axe finds in a window, and what it leaves to people. */
export interface AxeLook {
  readonly violations: readonly Finding[]
  readonly incomplete: readonly Finding[]
}

/** Holds the window against every rule, or against those that a theme can break. */
export async function lookWithAxe(page: Page, rules: 'all' | 'of themes'): Promise<AxeLook> {
  const axe = new AxeBuilder({ page })
  const chosen = rules === 'all' ? axe.withTags(STANDARDS) : axe.withRules(OF_THEMES)
  // There are no frames, so the legacy mode misses nothing and saves opening a second page.
  const found = await chosen.setLegacyMode().analyze()
  const told = (results: typeof found.violations): readonly Finding[] =>
    results.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => ({
        rule: id,
        reason: reasonOf(node.any),
        sentence: `${id}: ${help} at ${node.target.join(' ')}`,
      })),
    )
  return { violations: told(found.violations), incomplete: told(found.incomplete) }
}

function reasonOf(checks: readonly { readonly data: unknown }[]): string {
  for (const { data } of checks)
    if (typeof data === 'object' && data !== null && 'messageKey' in data)
      return String(data.messageKey)
  return ''
}
