import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkFiles } from '../../command-line/check-files.ts'
import { UsageError, type Surroundings } from '../../command-line/command.ts'
import { findAuthoredFiles } from '../../command-line/find-authored-files.ts'
import type { SearchRequest } from '../../command-line/search-scenario.ts'
import { SearchThreads } from '../../command-line/search-threads.ts'
import { projectFolder } from '../../tools/project-folder.ts'
import { LIBRARY } from '../content/library-scenarios.ts'

/** Enough for `check` to think of more threads. */
const COPIES = 32
const SHORT = ['tart-of-the-day', 'new-loaf', 'night-cough', 'worn-tyres']

describe('Checking many files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'third-ring-check-files-'))
  const surroundings: Surroundings = {
    workingFolder: folder,
    programFolder: projectFolder,
    say: () => {},
    complain: () => {},
    ask: () => Promise.resolve(null),
  }
  const checkedBy = async (threads: number) => {
    const files = await findAuthoredFiles(folder, folder)
    return await checkFiles(files, surroundings, threads)
  }

  beforeAll(() => {
    for (let copy = 0; copy < COPIES; copy += 1) copyScenario(folder, copy)
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('tells the same of every file, in the same order, by one thread as by several', async () => {
    const [alone, two, three] = [await checkedBy(1), await checkedBy(2), await checkedBy(3)]
    expect(alone.length).toBe(2 * COPIES)
    const codes = new Set(alone.flatMap(({ problems }) => problems.map(({ code }) => code)))
    expect([...codes].toSorted()).toEqual(['TR508', 'TR602', 'TR802', 'TR951', 'TR953'])
    for (const others of [two, three]) {
      expect(others.map(({ problems }) => problems)).toEqual(alone.map(({ problems }) => problems))
      expect(others.map(facts)).toEqual(alone.map(facts))
    }
  })

  it('says which file cannot be read, and leaves no thread behind', async () => {
    const broken = join(folder, 'zz-broken')
    mkdirSync(join(broken, 'scenario.yaml'), { recursive: true })
    const files = await findAuthoredFiles(folder, folder)
    const unreadable = { path: join(broken, 'scenario.yaml'), kind: 'scenario' } as const
    await expect(checkFiles([...files, unreadable], surroundings, 2)).rejects.toThrow(UsageError)
    rmSync(broken, { recursive: true })
  })

  it('ends with an error, not with silence, where a thread fails', async () => {
    const searches = new SearchThreads(1)
    const broken = { path: '', shown: '', document: {}, procedure: {} } as unknown as SearchRequest
    // The thread has the first of them under way; those that wait would be done here.
    for (let asked = 0; asked < 2; asked += 1) searches.ask(broken, () => {})
    await expect(searches.finish()).rejects.toThrow()
    await searches.end()
  })
})

function facts({ file, kind, reviewed }: Awaited<ReturnType<typeof checkFiles>>[number]) {
  if (reviewed === null) return { file, kind }
  const { complete, states, cues, document } = reviewed
  return { file, kind, complete, states, cues, id: document.id }
}

/** A short scenario under another name; some have a moment nobody comes to, an answer never given or a text untranslated. */
function copyScenario(folder: string, copy: number): void {
  const original = SHORT[copy % SHORT.length] ?? ''
  const id = `${original}-${copy}`
  const place = join(folder, id)
  cpSync(join(LIBRARY, original), place, { recursive: true })
  change(join(place, 'scenario.yaml'), (text) => {
    const own = text.replace(/^id: .*$/m, `id: ${id}`).replace(/^after: .*$/m, '')
    return copy % 5 === 0 ? `${own}${UNREACHABLE}` : own
  })
  change(join(place, 'strings/fr.yaml'), (text) =>
    text.replace(/^scenario: .*$/m, `scenario: ${id}`),
  )
  const plays = join(place, 'playthroughs')
  if (copy % 3 === 1)
    for (const file of readdirSync(plays))
      if (file !== 'best.yaml') rmSync(join(plays, file), { recursive: true })
  if (copy % 7 === 2)
    change(join(plays, 'best.yaml'), (text) => text.replace(/^ {2}- .*$/m, '  - nobody says this'))
}

const UNREACHABLE = `
  nowhere:
    outcome: neutral
    customer: Nobody ever comes here.
`

function change(file: string, changed: (text: string) => string): void {
  writeFileSync(file, changed(readFileSync(file, 'utf8')))
}
