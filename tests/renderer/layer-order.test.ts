import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const RENDERER = join(import.meta.dirname, '../../renderer')
const order = /@layer ([a-z, ]+);/
  .exec(readFileSync(join(RENDERER, 'ui/tokens/layers.css'), 'utf8'))?.[1]
  ?.split(', ')

describe('The layers of style', () => {
  it('are put in order by the first style sheet of the first script', () => {
    const [first] = readFileSync(join(RENDERER, 'main.ts'), 'utf8').split('\n')
    expect(first).toBe("import './ui/tokens/styles.ts'")
    const sheets = readFileSync(join(RENDERER, 'ui/tokens/styles.ts'), 'utf8')
    expect(/import '([^']+)'/.exec(sheets)?.[1]).toBe('./layers.css')
    expect(readFileSync(join(RENDERER, 'index.html'), 'utf8')).not.toContain('rel="stylesheet"')
  })

  it('are the only ones that a style sheet uses, and each sheet uses one', () => {
    const sheets = globSync('**/*.css', { cwd: RENDERER }).filter(
      (name) => !/layers\.css$|splash\.css$/.test(name),
    )
    expect(sheets.length).toBeGreaterThan(20)
    for (const sheet of sheets) {
      const text = readFileSync(join(RENDERER, sheet), 'utf8')
      const used = [...text.matchAll(/@layer ([a-z]+) \{/g)].map((match) => match[1])
      expect(used.length, `${sheet} names a layer`).toBeGreaterThan(0)
      for (const layer of used) expect(order, `${sheet} uses ${layer}`).toContain(layer)
    }
  })
})
