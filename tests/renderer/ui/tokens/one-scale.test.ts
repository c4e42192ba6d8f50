import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const RENDERER = join(import.meta.dirname, '../../../../renderer')
const SHEETS = globSync('**/*.css', { cwd: RENDERER })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => !name.startsWith('ui/tokens/') && !name.startsWith('public/'))

/** What a sheet says, without comments. */
function rules(sheet: string): string {
  return readFileSync(join(RENDERER, sheet), 'utf8').replace(/\/\*.*?\*\//gs, '')
}

describe('Sheets outside of renderer/ui/tokens', () => {
  test.each(SHEETS)('%s takes its sizes of type from the scale (--type-…)', (sheet) => {
    // Drawings count in units of their own (px), and what fills a window is measured by it (clamp, min, calc).
    const own = [...rules(sheet).matchAll(/font(?:-size)?:\s*(?:\d+ )?[\d.]+rem[^;]*/g)]
    expect(own.map(([found]) => found)).toEqual([])
  })

  test.each(SHEETS)('%s takes its colours from the roles', (sheet) => {
    const own = [
      ...rules(sheet).matchAll(/[\w-]+:[^;{]*(?:#[0-9a-f]{3,8}\b|\brgb\(|\bhsl\()[^;]*/gi),
    ]
      .map(([found]) => found)
      // Black and white are no colours where they only dim, shade or mask.
      .filter((found) => !/mask|#000\b|#fff\b|rgb\(0 0 0/.test(found))
    expect(own).toEqual([])
  })
})
