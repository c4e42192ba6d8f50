/** The paths through the library, as it shows them. */
import { join } from 'node:path'
import type {
  LibraryEntry,
  LibraryPath,
  LibraryPathDay,
  PathTask,
} from '../../../contract/messages.ts'
import type { PathDay, PathDocument } from '../../../engine/paths/path-document.ts'
import { problemLine, type Problem } from '../../../engine/problems/problem.ts'
import { closestLanguage } from '../../../engine/strings/closest-language.ts'
import { localisedPath } from '../../../engine/strings/localised.ts'
import { namesIn } from './folder-names.ts'
import { entryId, type LibraryScenario } from './library-entries.ts'
import { readPathFolder } from './read-path-folder.ts'
import { StringTables, tableLanguages } from './string-tables.ts'
import { taskTitle, type TaskFile } from './task-titles.ts'

/** Where paths, and what they name, lie. */
interface PathPlace {
  readonly origin: LibraryEntry['origin']
  /** Folder that has `paths`, `drills` and `handbook` in it. */
  readonly folder: string
}

export class LibraryPaths {
  private readonly tables = new StringTables()
  private readonly places: readonly [program: PathPlace, own: PathPlace]

  constructor({ builtIn, own }: { readonly builtIn: string; readonly own: string }) {
    this.places = [
      { origin: 'built-in', folder: builtIn },
      { origin: 'yours', folder: own },
    ]
  }

  /** The paths in the language closest to `asked`, the program's own first. */
  async list(
    scenarios: readonly LibraryScenario[],
    asked: string,
  ): Promise<readonly LibraryPath[]> {
    const [program, own] = this.places
    const drills = await filesOf('drills', [program, own])
    const chapters = await filesOf('handbook', [program, own])
    const paths: LibraryPath[] = []
    const taken = new Set<string>()
    for (const place of this.places) {
      const known = scenarioIds(scenarios, place.origin)
      const surroundings = {
        scenarios: new Set(known.keys()),
        ...(drills.size === 0 ? {} : { drills: new Set(drills.keys()) }),
        ...(chapters.size === 0 ? {} : { chapters: new Set(chapters.keys()) }),
      }
      const there = { scenario: known, drill: drills, chapter: chapters }
      const folder = join(place.folder, 'paths')
      const here = new Set<string>()
      for (const { name, read } of await readPathFolder(folder, surroundings)) {
        const id = read.document?.id ?? ''
        // The first file of a folder with an id counts; one of the user's stands beside that of the program.
        const isSecond = read.document !== null && here.has(id)
        const { shown, problems } = await this.inWords(folder, read.document, asked)
        const lines = [...read.problems, ...problems].map(problemLine)
        if (isSecond || taken.has(id)) lines.push(sameId(name, id))
        here.add(id)
        const days = isSecond ? [] : (shown?.days ?? [])
        paths.push({
          id: entryId(place.origin, isSecond ? `${name} again` : name),
          origin: place.origin,
          title: shown?.title ?? '',
          purpose: shown?.purpose ?? '',
          days: await Promise.all(days.map((day) => shownDay(day, there, asked))),
          problems: lines,
        })
      }
      for (const id of here) if (id !== '') taken.add(id)
    }
    return paths
  }

  private async inWords(
    folder: string,
    path: PathDocument | null,
    asked: string,
  ): Promise<{ readonly shown: PathDocument | null; readonly problems: readonly Problem[] }> {
    if (path === null || asked === '') return { shown: path, problems: [] }
    const language = closestLanguage(asked, '', await tableLanguages(folder))
    if (language === null) return { shown: path, problems: [] }
    const { strings, problems } = await this.tables.ofPath(folder, path, language)
    return { shown: strings === null ? path : localisedPath(path, strings), problems }
  }
}

function sameId(name: string, id: string): string {
  return `paths/${name}:1:1 TR310 there is already a path “${id}”; give this one an id and a file name of its own`
}

/** Something that a path can name. */
interface Named {
  readonly id: string
  /** Where a drill or a chapter lies; a scenario has its card. */
  readonly file?: TaskFile
}

/** What is there, by the names that paths use. */
type There = Readonly<Record<PathTask['kind'], ReadonlyMap<string, Named>>>

async function shownDay(
  { id, title, purpose, ...named }: PathDay,
  there: There,
  asked: string,
): Promise<LibraryPathDay> {
  const tasks = await Promise.all([
    ...tasksOf('scenario', named.scenarios, there, asked),
    ...tasksOf('drill', named.drills, there, asked),
    ...tasksOf('chapter', named.chapters, there, asked),
  ])
  return { id, title, purpose, tasks }
}

function tasksOf(
  kind: PathTask['kind'],
  names: readonly string[],
  there: There,
  asked: string,
): readonly Promise<PathTask>[] {
  return names.flatMap((name) => {
    const found = there[kind].get(name)
    return found === undefined ? [] : [taskOf(kind, found, asked)]
  })
}

async function taskOf(
  kind: PathTask['kind'],
  { id, file }: Named,
  asked: string,
): Promise<PathTask> {
  const named = file === undefined ? null : await taskTitle(file, asked)
  return named === null ? { kind, id } : { kind, id, named }
}

/** Entries by the ids that their authors gave; a path of the program never leads to the user's own scenarios. */
function scenarioIds(
  scenarios: readonly LibraryScenario[],
  origin: LibraryEntry['origin'],
): ReadonlyMap<string, Named> {
  const ids = new Map<string, Named>()
  for (const { entry, document, origin: from } of scenarios)
    if (document !== null && (origin === 'yours' || from === 'built-in') && !ids.has(document.id))
      ids.set(document.id, { id: entry.id })
  return ids
}

/** Ids and files by the names of the .yaml files in a folder of some places, without their ending; the first place that has one counts. */
async function filesOf(
  kind: 'drills' | 'handbook',
  places: readonly PathPlace[],
): Promise<ReadonlyMap<string, Named>> {
  const found = new Map<string, Named>()
  for (const place of places) {
    const folder = join(place.folder, kind)
    for (const file of await namesIn(folder)) {
      const name = /^(.+)\.ya?ml$/i.exec(file)?.[1]
      if (name !== undefined && !found.has(name))
        found.set(name, { id: entryId(place.origin, name), file: { folder, name: file } })
    }
  }
  return found
}
