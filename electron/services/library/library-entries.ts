import { extname } from 'node:path'
import type { LibraryEntry } from '../../../contract/messages.ts'
import type { ProcedureDocument } from '../../../engine/format/procedure-document.ts'
import type { ScenarioDocument } from '../../../engine/format/scenario-document.ts'
import { problemLine } from '../../../engine/problems/problem.ts'
import {
  prerequisiteProblems,
  type Prerequisites,
} from '../../../engine/problems/prerequisite-problems.ts'
import { sha256 } from '../store/seal.ts'
import { libraryCard } from './library-card.ts'
import type { ProcedureFolder } from './read-procedure-folder.ts'
import type { ScenarioFolder } from './read-scenario-folder.ts'

/** A scenario of the library with everything needed to play it. */
export interface LibraryScenario {
  readonly entry: LibraryEntry
  /** Both null where it cannot be played. */
  readonly document: ScenarioDocument | null
  readonly procedure: ProcedureDocument | null
  /** Where the scenario lies and what lies there; null for what is no scenario. */
  readonly at: ScenarioFolder | null
  readonly origin: LibraryEntry['origin']
}

/** Scenarios as the library shows them. Ids of the program's own are their folder names; others begin with `yours_`. */
export function libraryScenarios(
  origin: LibraryEntry['origin'],
  folders: readonly ScenarioFolder[],
  procedures: ReadonlyMap<string, ProcedureDocument>,
  builtIn: ReadonlySet<string>,
  prerequisites: Prerequisites,
): readonly LibraryScenario[] {
  const sound = folders.flatMap(({ read: { document, file, places } }) =>
    document === null ? [] : { file, document, places },
  )
  const order = Map.groupBy(prerequisiteProblems(sound, prerequisites), ({ file }) => file)
  return folders.map((at) => {
    const { name, read, languages } = at
    const { document } = read
    const procedure = document === null ? null : (procedures.get(document.procedure) ?? null)
    const playable = document !== null && procedure !== null
    const problems = [...read.problems, ...(order.get(read.file) ?? [])].map(problemLine)
    if (origin === 'yours' && document !== null && builtIn.has(document.id)) {
      problems.push(
        `${name}:1:1 TR310 the scenario “${document.id}” has the same id as one of the program’s own; give yours another id and folder`,
      )
    }
    const after = (document?.after ?? [])
      .filter((before) => prerequisites.has(before))
      .map((before) => (builtIn.has(before) ? before : entryId('yours', before)))
    const card = playable ? libraryCard(document, procedure, languages, after) : null
    const entry = { id: entryId(origin, name), origin, playable, problems, card }
    return { entry, document: playable ? document : null, procedure, at, origin }
  })
}

/** Broken procedure files, listed because scenarios that name them cannot be read. */
export function brokenProcedures({ problems }: ProcedureFolder): readonly LibraryScenario[] {
  return [...problems].map(([file, found]) => ({
    entry: {
      id: entryId('yours', `procedures/${file}`),
      origin: 'yours' as const,
      playable: false,
      problems: found.map(problemLine),
      card: null,
    },
    document: null,
    procedure: null,
    at: null,
    origin: 'yours' as const,
  }))
}

/** A stable id that could be no path; a name that makes no id is given by its hash. */
export function entryId(origin: LibraryEntry['origin'], name: string): string {
  const plain = name.slice(0, name.length - (/\.ya?ml$/i.test(name) ? extname(name).length : 0))
  const readable = /^[a-z0-9][a-z0-9-]{0,70}$/.test(plain) ? plain : sha256(name).slice(0, 20)
  return origin === 'built-in' ? readable : `yours_${readable}`
}
