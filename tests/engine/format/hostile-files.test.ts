import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../../engine/format/read-scenario.ts'
import { problemLine } from '../../../engine/problems/problem.ts'
import { SOUND_SCENARIO } from '../../../engine/problems/sound-files.ts'
import { projectFolder } from '../../../tools/project-folder.ts'
import { programProcedures } from './program-procedures.ts'

const procedures = programProcedures()
const MEBI = 1024 * 1024

function fixture(name: string): string {
  return readFileSync(join(projectFolder, 'tests/fixtures/scenarios', `${name}.yaml`), 'utf8')
}

function read(text: string) {
  return readScenario(text, 'hostile.yaml', { procedures })
}

describe('a scenario file that is not what it should be', () => {
  it.each([
    ['broken', 'TR110', 33, 4],
    ['empty', 'TR104', 1, 1],
    ['only-remarks', 'TR104', 1, 1],
    ['deep', 'TR106', 2, 71],
    ['binary', 'TR102', 1, 1],
    ['null-character', 'TR102', 3, 11],
    ['not-utf-8', 'TR103', 3, 17],
    ['duplicate-key', 'TR116', 8, 1],
    ['alias-bomb', 'TR111', 2, 4],
    ['newer-format', 'TR215', 1, 9],
    ['unknown-keys', 'TR201', 16, 1],
    ['prototype', 'TR115', 17, 11],
  ] as const)('%s is refused with %s at its place', (name, code, line, column) => {
    const { document, problems } = read(fixture(name))
    expect(document).toBeNull()
    expect(problems.map((problem) => [problem.code, problem.line, problem.column])).toContainEqual([
      code,
      line,
      column,
    ])
    for (const problem of problems)
      expect(problemLine(problem)).toMatch(/^hostile\.yaml:\d+:\d+ TR\d{3} .+; .+/)
  })

  it('says everything about a file with unknown keys, each with what was meant', () => {
    const lines = read(fixture('unknown-keys')).problems.map(problemLine)
    expect(
      lines.filter((line) => line.includes('TR201')).map((line) => line.split('; ')[1]),
    ).toEqual(['did you mean “brief”?', 'did you mean “say”?'])
  })

  it.each(['byte-order-mark', 'line-ends-of-windows'])('%s is read like any other', (name) => {
    expect(read(fixture(name)).document).toEqual(read(SOUND_SCENARIO).document)
  })

  it('counts columns after a byte order mark as an editor does', () => {
    const [problem] = read('\ufefffromat: 1').problems.filter(({ code }) => code === 'TR201')
    expect(problem).toMatchObject({ line: 1, column: 1 })
  })

  it('keeps markup as the text that it is', () => {
    const { document } = read(fixture('markup'))
    expect(document?.moments[1]?.lines[0]?.say).toBe(
      '<img src=x onerror=alert(1)> **bold** <script>alert(2)</script>',
    )
  })

  it('leaves the prototype of every object alone', () => {
    read(fixture('prototype'))
    expect('polluted' in {}).toBe(false)
  })

  it('finds no way out of the media folder', () => {
    for (const path of [
      '../x.mp3',
      '/etc/x.mp3',
      'a/../../x.mp3',
      'C:\\x.mp3',
      'x.mp3\\..\\y.mp3',
      'x.svg',
      'x.html',
    ]) {
      const { problems } = read(SOUND_SCENARIO.replace('sigh.mp3', `'${path}'`))
      expect(
        problems.map(({ code }) => code),
        path,
      ).toContain('TR312')
    }
  })
})

describe('a scenario file that wants to keep the reader busy', () => {
  const bombs: Readonly<Record<string, () => string>> = {
    'a huge file': () => 'x'.repeat(9 * MEBI),
    'a huge list in brackets': () => `a: [${'x,'.repeat(4 * MEBI - 10)}]`,
    'a list of nothing': () => '- \n'.repeat(MEBI / 3),
    'a hundred thousand keys': () =>
      Array.from({ length: 90_000 }, (_, index) => `key${index}: v`).join('\n'),
    'brackets without end': () => '['.repeat(MEBI),
    'braces without end': () => '{'.repeat(MEBI),
    'nested anchors': () =>
      Array.from({ length: 60 }, (_, index) => `${' '.repeat(index)}&a${index} k${index}:\n`).join(
        '',
      ),
    'anchors and tags on keys': () =>
      Array.from(
        { length: 62 },
        (_, index) => `${' '.repeat(index)}&a !t\n${' '.repeat(index)}&b !u k:\n`,
      ).join(''),
    'nested explicit keys': () => '? '.repeat(62) + 'a',
    'pairs in brackets': () => `a: [${'x: y,'.repeat(MEBI / 6)}]`,
    'aliases by the thousand': () => `a: [${'*x,'.repeat(MEBI / 4)}]`,
    'many alias bombs': () => 'a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n'.repeat(20_000),
    'an open quote': () => `a: "${'x\n'.repeat(MEBI / 2)}`,
    'a text without end': () => `a: ${'x '.repeat(MEBI / 2)}`,
    'empty lines': () => '\n'.repeat(MEBI),
    'many documents': () => '---\n'.repeat(MEBI / 4),
    'byte order marks': () => 'a\n\ufeff\n'.repeat(MEBI / 4),
    colons: () => ': '.repeat(MEBI / 2),
    'twenty thousand unknown moments': () =>
      `format: 1\nstart: x\nmoments:\n${Array.from({ length: 20_000 }, (_, index) => `  m${index}: { customer: a, responses: [{ say: a, next: zzzz${index} }] }\n`).join('')}`,
    'a long condition': () =>
      SOUND_SCENARIO.replace('goodwill < 10', `${'not '.repeat(5_000)}refunded and goodwill < 10`),
    'deep parentheses': () =>
      SOUND_SCENARIO.replace('goodwill < 10', `${'('.repeat(200)}goodwill < 10`),
    'placeholders by the thousand': () => SOUND_SCENARIO.replace('So it is', '{a} {b'.repeat(600)),
  }

  it.each(Object.entries(bombs))('%s is refused in time', (_, text) => {
    const hostile = text()
    read('format: 1') // the first reading compiles the reader
    // Processor time: other programs on the machine must not fail the test.
    const before = process.cpuUsage()
    const { document, problems } = read(hostile)
    const { user, system } = process.cpuUsage(before)
    expect(document).toBeNull()
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThanOrEqual(201)
    expect((user + system) / 1000).toBeLessThan(1_500)
  })
})
