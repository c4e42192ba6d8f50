/** The table of `npm run bench`, on the screen and in docs/benchmarks.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { reaches, type Row, type Target } from './measure.ts'

const ROOT = new URL('../../', import.meta.url)

/** A row as a line of text. */
export function rowText(row: Row): string {
  return `${reaches(row) ? 'ok    ' : 'MISSED'} ${row.what}: ${row.ours} (${row.theirs}), ${ratioText(row)}${targetText(row.target, ', target ')}`
}

const PAGE = fileURLToPath(new URL('docs/benchmarks.md', ROOT))
const SCREENS = '\n## The screens\n'

/** Writes the part of docs/benchmarks.md about the engine. */
export function writeReport(rows: readonly Row[]): void {
  const screens = readFileSync(PAGE, 'utf8').split(SCREENS)[1]
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
    'The analysis finds every state that matters (decision 015), the best conversation from each, and all findings;',
    'the adjacency map finds every state there is.',
    '',
    `Node ${process.versions.node}, ${versions.join(', ')}; ${cpus()[0]?.model.trim() ?? 'unknown processor'}.`,
    '',
    ...tableOf(rows),
    '',
  ]
  const kept = screens === undefined ? '' : `${SCREENS}${screens}`
  writeFileSync(PAGE, `${text.join('\n')}${kept}`)
}

/** Writes the part about the screens, which is measured in a browser, and leaves the rest as it was. */
export function writeScreensReport(rows: readonly Row[]): void {
  const engine = readFileSync(PAGE, 'utf8').split(SCREENS)[0] ?? ''
  const text = [
    '',
    'Written by `npm run bench -- smooth`: the built program in Chromium, beside a page with one line of text and four',
    'buttons, built with the same React and served from the same machine, in turn with ours in the same run. Ready means',
    'painted: to be seen, to be read, its links to be followed. The host draws our first screen, so it is painted before the',
    'program is there; the trivial page is drawn by its script. A row of its own says when a press made at that very moment',
    'is answered: with ours that takes the program, with the trivial page only the next picture. A key is answered when the',
    'next line is painted; with ours the answer lies on the disk by then. Both pages rest for a moment before each key.',
    'A task is one stretch of work of the page that no key can interrupt, in time of the processor; motion, sounds and words one by one are on. What the start may weigh is in',
    '`tools/testing/start-budget.ts`; a test of the built files holds it.',
    '',
    // A busy machine makes whoever does more wait more often: the ratios are the program's own only on a quiet one.
    `${cpus().length} processors, on average ${loadavg()[2]?.toFixed(1) ?? '?'} busy processes during the last quarter of an hour.`,
    '',
    ...tableOf(rows),
    '',
  ]
  writeFileSync(PAGE, `${engine}${SCREENS}${text.join('\n')}`)
}

function tableOf(rows: readonly Row[]): readonly string[] {
  return [
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
  ]
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
