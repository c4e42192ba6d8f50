/** Each rule of the house, held against a small project that breaks it and one that does not. */
import { describe, expect, test } from 'vitest'
import type { HouseRule } from '../../tools/house/finding.ts'
import { readSource } from '../../tools/house/read-source.ts'
import { houseRules } from '../../tools/house/rules.ts'

interface RuleCase {
  readonly rule: string
  readonly title: string
  readonly files: Readonly<Record<string, string>>
  /** `file:line` of each finding. */
  readonly found: readonly string[]
}

const lines = (count: number): string =>
  'export const x = 1\n'.repeat(1).concat('\n'.repeat(count - 1))

const cases: readonly RuleCase[] = [
  {
    rule: 'file-length',
    title: 'a file of 301 lines',
    files: { 'engine/a.ts': lines(301), 'engine/b.ts': lines(300) },
    found: ['engine/a.ts:300', '.:1'],
  },
  {
    rule: 'file-length',
    title: 'more than one file in ten above 200 lines',
    files: { 'engine/a.ts': lines(201), 'engine/b.ts': lines(9) },
    found: ['.:1'],
  },
  {
    rule: 'file-names',
    title: 'a name in camel case',
    files: { 'engine/someName.ts': '' },
    found: ['engine/someName.ts:1'],
  },
  {
    rule: 'file-names',
    title: 'a folder that says nothing',
    files: { 'renderer/utils/dates.ts': '' },
    found: ['renderer/utils/dates.ts:1'],
  },
  {
    rule: 'file-names',
    title: 'a barrel',
    files: { 'engine/format/index.ts': '' },
    found: ['engine/format/index.ts:1'],
  },
  {
    rule: 'import-direction',
    title: 'the engine looking up',
    files: { 'engine/a.ts': "import '../contract/b.ts'", 'contract/b.ts': '' },
    found: ['engine/a.ts:1'],
  },
  {
    rule: 'import-direction',
    title: 'a screen that imports a host',
    files: {
      'renderer/a.ts': "\nimport type { B } from '../electron/services/b.ts'",
      'electron/services/b.ts': '',
    },
    found: ['renderer/a.ts:2'],
  },
  {
    rule: 'import-direction',
    title: 'a host that imports a screen, in a type',
    files: {
      'electron/main/a.ts': "export type B = import('../../renderer/b.ts').B",
      'renderer/b.ts': '',
    },
    found: ['electron/main/a.ts:1'],
  },
  {
    rule: 'import-direction',
    title: 'a dynamic import',
    files: { 'contract/a.ts': "await import('../electron/main/b.ts')", 'electron/main/b.ts': '' },
    found: ['contract/a.ts:1'],
  },
  {
    rule: 'import-direction',
    title: 'services that know the desktop shell',
    files: { 'electron/services/a.ts': "import '../main/b.ts'", 'electron/main/b.ts': '' },
    found: ['electron/services/a.ts:1'],
  },
  {
    rule: 'import-direction',
    title: 'an import that leads nowhere',
    files: { 'engine/a.ts': "import './b'", 'engine/b.ts': '' },
    found: ['engine/a.ts:1'],
  },
  {
    rule: 'import-circles',
    title: 'two files that import each other',
    files: { 'engine/a.ts': "import './b.ts'", 'engine/b.ts': "export { x } from './a.ts'" },
    found: ['engine/a.ts:1'],
  },
  {
    rule: 'engine-purity',
    title: 'a Node module',
    files: { 'engine/a.ts': "import { readFile } from 'node:fs'" },
    found: ['engine/a.ts:1'],
  },
  {
    rule: 'engine-purity',
    title: 'the clock',
    files: { 'engine/a.ts': '\nexport const now = Date.now()' },
    found: ['engine/a.ts:2'],
  },
  {
    rule: 'engine-purity',
    title: 'chance',
    files: { 'engine/a.ts': 'export const x = Math.random()' },
    found: ['engine/a.ts:1'],
  },
  {
    rule: 'engine-purity',
    title: 'a timer',
    files: { 'engine/a.ts': 'setTimeout(() => 1, 2)' },
    found: ['engine/a.ts:1'],
  },
  {
    rule: 'guarded-calls',
    title: 'Electron imported in passing',
    files: { 'electron/main/a.ts': "import { app } from 'electron'" },
    found: ['electron/main/a.ts:1'],
  },
  {
    rule: 'guarded-calls',
    title: 'a second channel',
    files: { 'electron/main/a.ts': "electron.ipcMain.on('x', () => 1)" },
    found: ['electron/main/a.ts:1'],
  },
  {
    rule: 'guarded-calls',
    title: 'an address opened outside',
    files: { 'electron/main/a.ts': "shell.openExternal('https://x')" },
    found: ['electron/main/a.ts:1'],
  },
  {
    rule: 'guarded-calls',
    title: 'markup from text',
    files: {
      'renderer/a.tsx': 'export const A = () => <p dangerouslySetInnerHTML={{ __html: x }} />',
    },
    found: ['renderer/a.tsx:1'],
  },
  {
    rule: 'guarded-calls',
    title: 'markup from text, spelt differently',
    files: { 'renderer/a.ts': "element['innerHTML'] = x" },
    found: ['renderer/a.ts:1'],
  },
  {
    rule: 'guarded-calls',
    title: 'code from text',
    files: { 'engine/a.ts': "new Function('x')\neval('x')" },
    found: ['engine/a.ts:1', 'engine/a.ts:2'],
  },
  {
    rule: 'named-exports',
    title: 'a default export',
    files: { 'engine/a.ts': '\nexport default 1' },
    found: ['engine/a.ts:2'],
  },
  {
    rule: 'no-leftovers',
    title: 'something to do',
    files: { 'engine/a.ts': '// TODO: later' },
    found: ['engine/a.ts:1'],
  },
  {
    rule: 'no-leftovers',
    title: 'a test on its own',
    files: { 'tests/a.test.ts': "test.only('x', () => 1)" },
    found: ['tests/a.test.ts:1'],
  },
  {
    rule: 'problem-examples',
    title: 'a problem without an example',
    files: { 'engine/problems/definitions/tr1.ts': "export const tr1 = { code: 'TR1' }" },
    found: ['engine/problems/definitions/tr1.ts:1'],
  },
  {
    rule: 'room-readme',
    title: 'a room without a sign',
    files: { 'engine/a.ts': '', 'contract/README.md': '', 'contract/a.ts': '' },
    found: ['engine:1'],
  },
  {
    rule: 'whole-words',
    title: 'an abbreviation',
    files: { 'engine/a.ts': 'export const msg = 1' },
    found: ['engine/a.ts:1'],
  },
]

const sound: Readonly<Record<string, string>> = {
  'engine/README.md': '',
  'engine/document.ts':
    'export function titleOf(document: { title: string }): string {\n  return document.title\n}\n',
  'contract/README.md': '',
  'contract/call.ts':
    "import type { titleOf } from '../engine/document.ts'\nexport type Call = typeof titleOf\n",
  'renderer/README.md': '',
  'renderer/title.tsx':
    "import { titleOf } from '../engine/document.ts'\nexport const Title = () => <h1>{titleOf({ title: '<b>' })}</h1>\n",
}

function ruleCalled(name: string): HouseRule {
  const rule = houseRules.find((one) => one.name === name)
  if (rule === undefined) throw new Error(`there is no rule ${name}`)
  return rule
}

function findings(rule: HouseRule, files: Readonly<Record<string, string>>): readonly string[] {
  const sources = new Map(
    Object.entries(files)
      .filter(([path]) => /\.tsx?$/.test(path))
      .map(([path, text]) => [path, readSource(path, text)]),
  )
  return rule
    .check({ sources, paths: new Set(Object.keys(files)) })
    .map(({ file, line }) => `${file}:${line}`)
}

describe.each(cases)('$rule', ({ rule, title, files, found }) => {
  test(`finds ${title}`, () => {
    expect(findings(ruleCalled(rule), files)).toEqual(found)
  })
})

test.each(houseRules)('$name finds nothing in a sound project', (rule) => {
  expect(findings(rule, sound)).toEqual([])
})

test('every rule has a project that breaks it', () => {
  const broken = new Set(cases.map(({ rule }) => rule))
  expect(houseRules.filter(({ name }) => !broken.has(name))).toEqual([])
})
