/** The table of `npm run bench`, on the screen and in docs/benchmarks.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { reaches, type Row, type Target } from './measure.ts'

const ROOT = new URL('../../', import.meta.url)

/** A row as a line of text. */
export function rowText(row: Row): string {
  return `${reaches(row) ? 'ok    ' : 'MISSED'} ${row.what}: ${row.ours} (${row.theirs}), ${ratioText(row)}${targetText(row.target, ', target ')}`
}

/** Writes docs/benchmarks.md. */
export function writeReport(rows: readonly Row[]): void {
  const versions = ['inkjs', 'xstate', '@xstate/graph', 'js-yaml'].map(
    (name) => `${name} ${versionOf(name)}`,
  )
  const text = [
    '# Benchmarks',
    '',
    'Written by `npm run bench`. Every figure is a ratio taken in one run on one machine; times are of the',
    'processor, the smallest of several runs. Both engines tell the same generated stories: moments with three',
    'responses, two variables of 21 levels, one condition in ten. An answer means the new state, the customer’s',
    'next line and the responses then on offer. Loading means reading with positions, checking and preparing.',
    'The analysis finds every state, the best and the worst conversation from each, and all findings.',
    '',
    `Node ${process.versions.node}, ${versions.join(', ')}; ${cpus()[0]?.model.trim() ?? 'unknown processor'}.`,
    '',
    '| what | Third Ring | compared with | ratio | target | reached |',
    '|---|---:|---:|---:|---:|---|',
    ...rows.map((row) =>
      [
        '',
        row.what,
        row.ours,
        row.theirs,
        ratioText(row),
        targetText(row.target, ''),
        reaches(row) ? 'yes' : '**no**',
        '',
      ]
        .join(' | ')
        .trim(),
    ),
    '',
  ]
  writeFileSync(fileURLToPath(new URL('docs/benchmarks.md', ROOT)), text.join('\n'))
}

function ratioText({ ratio }: Row): string {
  if (Number.isNaN(ratio)) return '–'
  return ratio >= 10 ? `${ratio.toFixed(0)}×` : `${ratio.toFixed(ratio < 0.1 ? 3 : 2)}×`
}

function targetText(target: Target, before: string): string {
  if (target.kind === 'none') return ''
  return `${before}${target.kind === 'at-least' ? '≥' : '≤'} ${target.bound}×`
}

function versionOf(name: string): string {
  const facts: unknown = JSON.parse(
    readFileSync(fileURLToPath(new URL(`node_modules/${name}/package.json`, ROOT)), 'utf8'),
  )
  const version: unknown =
    typeof facts === 'object' && facts !== null ? Reflect.get(facts, 'version') : null
  return typeof version === 'string' ? version : 'of an unknown version'
}
