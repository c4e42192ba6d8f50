/** `plays`: what the play-throughs beside a scenario earn, and those that are still missing. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { dump } from 'js-yaml'
import { hasToBePickedUp } from '../engine/format/contact.ts'
import { missingPlays } from '../engine/playthrough/missing-plays.ts'
import { expectationWords, playResult } from '../engine/playthrough/play-result.ts'
import type { Playthrough } from '../engine/playthrough/playthrough.ts'
import { problemLine } from '../engine/problems/problem.ts'
import { CLEAN, PROBLEMS_FOUND, UsageError, type Command, type Surroundings } from './command.ts'
import { findAuthoredFiles } from './find-authored-files.ts'
import { playthroughFiles } from './playthrough-files.ts'
import { readArguments } from './read-arguments.ts'
import { studyScenario, type Studied } from './study-scenario.ts'

/** Where the play-throughs stand that the program writes. */
const MADE = 'other-answers/'

export const playsCommand: Command = {
  name: 'plays',
  summary: 'show what the play-throughs of a scenario earn, and write those that are missing',
  help: `third-ring plays [--complete] <scenario>

A play-through is a whole conversation in plain words, a file in the scenario’s folder playthroughs, with what should
come of it. This lists what each really earns, and the answers that none of them takes.

  --complete   write the folder playthroughs/other-answers anew: play-throughs that take what the others leave out`,
  run: plays,
}

async function plays(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, paths } = readArguments(words, { complete: { type: 'boolean' } })
  const studied = await studyScenario(paths, surroundings)
  if (studied === null) return PROBLEMS_FOUND
  const folder = await folderOf(paths[0] ?? '', surroundings)
  const { analysis, scenario } = studied
  const taken = new Set<string>()
  let wrong = 0
  const files = await playthroughFiles(folder, relative(surroundings.workingFolder, folder))
  const isMade = (name: string) => values['complete'] === true && name.startsWith(MADE)
  for (const file of files.filter(({ name }) => !isMade(name))) {
    for (const problem of file.problems) surroundings.complain(problemLine(problem))
    const { playthrough } = file
    const result = playthrough === null ? null : playResult(analysis, playthrough)
    if (playthrough === null || result === null) {
      wrong += 1
    } else if (!result.ok) {
      wrong += 1
      surroundings.say(`✗ ${file.name}: ${result.sentence}`)
    } else {
      for (const name of result.taken) taken.add(name)
      const found = expectationWords(result.found)
      const same = found === expectationWords(playthrough.expect)
      if (!same) wrong += 1
      const wanted = same ? '' : `; expected ${expectationWords(playthrough.expect)}`
      surroundings.say(`${same ? '✓' : '≠'} ${file.name}: ${found}${wanted}`)
    }
  }
  const { plays: missing, unreachable } = missingPlays(analysis, taken)
  const all = scenario.moments.reduce((sum, moment) => sum + moment.responses.length, 0)
  surroundings.say(`${all - untaken(studied, taken)} of ${all} answers are taken`)
  for (const name of unreachable) surroundings.say(`Nobody is ever offered ${name}`)
  if (values['complete'] === true) await complete(studied, missing, folder, surroundings)
  return wrong > 0 || (missing.length > 0 && values['complete'] !== true) ? PROBLEMS_FOUND : CLEAN
}

function untaken({ scenario }: Studied, taken: ReadonlySet<string>): number {
  return scenario.moments.flatMap((moment) =>
    moment.responses.filter((response) => !taken.has(`${moment.id}/${response.id}`)),
  ).length
}

async function folderOf(path: string, { workingFolder }: Surroundings): Promise<string> {
  const files = await findAuthoredFiles(resolve(workingFolder, path), path)
  const scenario = files.find(({ kind }) => kind === 'scenario')
  if (scenario === undefined) throw new UsageError(`there is no scenario in “${path}”`)
  return dirname(scenario.path)
}

async function complete(
  { analysis }: Studied,
  missing: readonly (readonly string[])[],
  folder: string,
  { say }: Surroundings,
): Promise<void> {
  const rings = hasToBePickedUp(analysis.scenario.document)
  const others = join(folder, 'playthroughs', 'other-answers')
  await rm(others, { recursive: true, force: true })
  if (missing.length > 0) await mkdir(others, { recursive: true })
  for (const [index, says] of missing.entries()) {
    const draft: Playthrough = {
      title: `Other answers, ${index + 1} of ${missing.length}`,
      about:
        'Takes answers that the other play-throughs leave out, so that each is tried in a whole conversation.',
      picksUp: rings ? 2 : 1,
      says,
      log: 'all',
      promises: 'recorded',
      expect: { score: 0, outcome: 'none', stepsLate: [], stepsMissing: [] },
    }
    const result = playResult(analysis, draft)
    if (result?.ok !== true) throw new Error('a conversation that was found can be held')
    await writeFile(
      join(others, `${String(index + 1).padStart(2, '0')}.yaml`),
      written(draft, result.found, rings),
    )
  }
  say(
    missing.length === 0
      ? 'Nothing is missing'
      : `Wrote ${missing.length} play-through${missing.length === 1 ? '' : 's'}`,
  )
}

function written(draft: Playthrough, found: Playthrough['expect'], rings: boolean): string {
  return dump({
    title: draft.title,
    about: draft.about,
    ...(rings && { 'picks-up': draft.picksUp }),
    says: draft.says,
    log: draft.log,
    promises: draft.promises,
    expect: {
      score: found.score,
      outcome: found.outcome,
      'steps-late': found.stepsLate,
      'steps-missing': found.stepsMissing,
    },
  })
}
