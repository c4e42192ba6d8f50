/** How much memory a loaded story takes. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { atMost, type Row } from './measure.ts'

const SIZE = 10_000

export function memoryRows(): readonly Row[] {
  const ours = heapOf('ours')
  const theirs = heapOf('ink')
  return [
    {
      what: `memory of ${SIZE.toLocaleString('en')} moments`,
      ours: `${(ours / 2 ** 20).toFixed(1)} MB`,
      theirs: `inkjs ${(theirs / 2 ** 20).toFixed(1)} MB`,
      ratio: ours / theirs,
      target: atMost(0.6),
    },
  ]
}

function heapOf(engine: 'ours' | 'ink'): number {
  const script = fileURLToPath(new URL('heap-of.ts', import.meta.url))
  const printed = execFileSync(process.execPath, ['--expose-gc', script, engine, String(SIZE)], {
    encoding: 'utf8',
  })
  return Number(printed.trim())
}
