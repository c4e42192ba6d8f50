/** `check`: reads files, searches every conversation, lists the problems. */
import { resolve } from 'node:path'
import { libraryProblems } from '../engine/library/library-problems.ts'
import { inOrder, problemLine } from '../engine/problems/problem.ts'
import { checkFiles, type ReportedFile } from './check-files.ts'
import { checkPrerequisites } from './check-prerequisites.ts'
import { CLEAN, PROBLEMS_FOUND, UsageError, type Command, type Surroundings } from './command.ts'
import { findAuthoredFiles, type AuthoredFile } from './find-authored-files.ts'
import { readArguments } from './read-arguments.ts'

export const checkCommand: Command = {
  name: 'check',
  summary:
    'list everything that is wrong with scenarios, procedures, drills, handbook chapters, paths and translations',
  help: `third-ring check [--json] [--allow-warnings] <file or folder>…

Reads every .yaml file of the paths; files in a folder “procedures” are procedures, in “drills” drills,
in “handbook” chapters, in “paths” paths, in “strings” translations, all others scenarios. Each problem is one line: file:line:column CODE what; how to mend it.
Ends with 0 where nothing was found, 1 where something was, 2 where the command was misused.

  --json             the problems as JSON, for other programs
  --allow-warnings   end with 0 where nothing but warnings was found`,
  run: check,
}

async function check(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, paths } = readArguments(words, {
    json: { type: 'boolean' },
    'allow-warnings': { type: 'boolean' },
  })
  if (paths.length === 0) throw new UsageError('name a file or a folder to check')
  const checked = await checkedFiles(await filesOf(paths, surroundings), surroundings)
  const reviewed = checked.flatMap((file) => file.reviewed ?? [])
  const problems = [
    ...checked.flatMap((file) => file.problems),
    ...(reviewed.length < 2 ? [] : libraryProblems(reviewed, paths.join(' '))),
  ]
  const errors = problems.filter((problem) => problem.severity === 'error').length
  const warnings = problems.length - errors
  if (values['json'] === true) {
    const files = checked.map((file) => ({
      file: file.file,
      kind: file.kind,
      complete: file.reviewed?.complete ?? null,
      problems: file.problems,
    }))
    surroundings.say(JSON.stringify({ files, errors, warnings }, null, 2))
  } else {
    for (const problem of problems) surroundings.say(problemLine(problem))
    for (const file of checked) sayIncomplete(file, surroundings)
    surroundings.say(summary(checked.length, errors, warnings))
  }
  if (errors > 0) return PROBLEMS_FOUND
  return warnings > 0 && values['allow-warnings'] !== true ? PROBLEMS_FOUND : CLEAN
}

/** Each file by itself, then what only the whole library can tell. */
async function checkedFiles(
  files: readonly AuthoredFile[],
  surroundings: Surroundings,
): Promise<readonly ReportedFile[]> {
  const checked = await checkFiles(files, surroundings)
  const more = await checkPrerequisites(files, checked, surroundings.programFolder)
  return checked.map((file) => {
    const found = more.get(file.file)
    return found === undefined ? file : { ...file, problems: inOrder([...file.problems, ...found]) }
  })
}

async function filesOf(
  paths: readonly string[],
  surroundings: Surroundings,
): Promise<readonly AuthoredFile[]> {
  const files = new Map<string, AuthoredFile>()
  for (const path of paths) {
    const found = await findAuthoredFiles(resolve(surroundings.workingFolder, path), path)
    if (found.length === 0) throw new UsageError(`there is no .yaml file in “${path}”`)
    for (const file of found) files.set(file.path, file)
  }
  return [...files.values()]
}

function sayIncomplete({ file, reviewed }: ReportedFile, surroundings: Surroundings): void {
  if (reviewed === null || reviewed.complete) return
  surroundings.say(
    `${file}: the search ended after ${reviewed.states} states; what lies beyond was not checked`,
  )
}

function summary(files: number, errors: number, warnings: number): string {
  const all = counted(files, 'file')
  if (errors + warnings === 0) return `${all}, nothing found`
  return `${all}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
