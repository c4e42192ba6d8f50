/**
 * Prints how many milliseconds of processor time it takes to load and check a library of so many scenarios, each with its
 * French, on two threads, and how many moments they have together: `library-of.ts 200`. The scenarios are those of the program over and over, under other names; the
 * two flagships, which are searched ten times as long as any other, stand in it once.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkFiles } from '../../command-line/check-files.ts'
import { findAuthoredFiles } from '../../command-line/find-authored-files.ts'
import { libraryProblems } from '../../engine/library/library-problems.ts'
import { projectFolder } from '../../tools/project-folder.ts'

const LIBRARY = join(projectFolder, 'scenarios/library')
const FLAGSHIPS = ['angry-caller', 'dupont-lease']

const size = Number(process.argv[2])
const folder = mkdtempSync(join(tmpdir(), 'third-ring-library-'))
try {
  copyLibrary(size)
  const files = await findAuthoredFiles(folder, folder)
  const ignore = (): void => {}
  const surroundings = {
    workingFolder: folder,
    programFolder: projectFolder,
    say: ignore,
    complain: ignore,
    ask: () => Promise.resolve(null),
  }
  const begun = process.cpuUsage()
  const checked = await checkFiles(files, surroundings, 2)
  const reviewed = checked.flatMap((file) => file.reviewed ?? [])
  libraryProblems(reviewed, folder)
  if (reviewed.length !== size) throw new Error(`${reviewed.length} of ${size} could be read`)
  const { user, system } = process.cpuUsage(begun)
  const moments = reviewed.reduce((sum, { document }) => sum + document.moments.length, 0)
  console.log((user + system) / 1000, moments)
} finally {
  rmSync(folder, { recursive: true })
}

function copyLibrary(count: number): void {
  const ids = readdirSync(LIBRARY)
  const others = ids.filter((id) => !FLAGSHIPS.includes(id))
  for (let made = 0; made < count; made += 1) {
    const flagship = FLAGSHIPS[made]
    const id = flagship ?? others[made % others.length] ?? ''
    const name = `${id}-${made}`
    cpSync(join(LIBRARY, id), join(folder, name), {
      recursive: true,
      filter: (path) => !path.includes('playthroughs'),
    })
    // Each round in a region of its own, so that the copies do not count as repeats of each other.
    change(join(folder, name, 'scenario.yaml'), [
      [/^id: .*$/m, `id: ${name}`],
      [/^language: .*$/m, `language: en-a${1000 + made}`],
      [/^after: .*$/m, ''],
    ])
    change(join(folder, name, 'strings/fr.yaml'), [[/^scenario: .*$/m, `scenario: ${name}`]])
  }
}

function change(file: string, changes: readonly (readonly [RegExp, string])[]): void {
  const text = changes.reduce(
    (all, [from, to]) => all.replace(from, to),
    readFileSync(file, 'utf8'),
  )
  writeFileSync(file, text)
}
