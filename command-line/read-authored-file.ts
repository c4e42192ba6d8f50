/** Reads one authored file: all that can be said of it before anybody plays it. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesUnder } from '../electron/services/library/folder-names.ts'
import { readTextFileAtOnce } from '../electron/services/library/read-text-file.ts'
import type { ProcedureDocument } from '../engine/format/procedure-document.ts'
import { readChapter } from '../engine/format/read-chapter.ts'
import { readDrill } from '../engine/format/read-drill.ts'
import { readPath } from '../engine/format/read-path.ts'
import { readProcedure } from '../engine/format/read-procedure.ts'
import { readScenario } from '../engine/format/read-scenario.ts'
import type { ScenarioDocument } from '../engine/format/scenario-document.ts'
import type { ScenarioPlaces } from '../engine/format/scenario-places.ts'
import { tableWordingProblems } from '../engine/library/wording-problems.ts'
import type { Problem } from '../engine/problems/problem.ts'
import { readStringTable } from '../engine/strings/read-string-table.ts'
import { UsageError } from './command.ts'
import type { AuthoredFile } from './find-authored-files.ts'
import { knownProcedures } from './known-procedures.ts'
import { pathSurroundings } from './path-surroundings.ts'
import { tableSource, type ScenarioBeside } from './table-source.ts'

/** A scenario that can be played. */
export interface PlayableScenario {
  readonly document: ScenarioDocument
  readonly procedure: ProcedureDocument
  readonly places: ScenarioPlaces
}

export interface AuthoredFileRead {
  /** Its name in messages. */
  readonly file: string
  readonly kind: AuthoredFile['kind']
  readonly problems: readonly Problem[]
  readonly playable: PlayableScenario | null
}

/**
 * `shown` is its name in messages. `beside` is a scenario that has just been read: the tables beside it are held against it
 * without reading it again. Throws a UsageError where the file cannot be opened.
 */
export async function readAuthoredFile(
  { path, kind }: AuthoredFile,
  shown: string,
  programFolder: string,
  beside: ScenarioBeside | null = null,
): Promise<AuthoredFileRead> {
  const text = textOf(path)
  if (text === null) throw new UsageError(`“${shown}” cannot be read`)
  const unplayable = (problems: readonly Problem[]): AuthoredFileRead => ({
    file: shown,
    kind,
    problems,
    playable: null,
  })
  if (kind === 'procedure') return unplayable(readProcedure(text, shown).problems)
  if (kind === 'drill') return unplayable(readDrill(text, shown).problems)
  if (kind === 'path')
    return unplayable(readPath(text, shown, await pathSurroundings(path, programFolder)).problems)
  if (kind === 'strings') {
    const source = await tableSource(path, programFolder, beside)
    const read = readStringTable(text, shown, source)
    return unplayable([...read.problems, ...tableWordingProblems(read, text, shown)])
  }
  const procedures = await knownProcedures(path, programFolder)
  if (kind === 'chapter')
    return unplayable(readChapter(text, shown, { procedures: new Set(procedures.keys()) }).problems)
  const media = join(dirname(path), 'media')
  const mediaFiles = new Set(existsSync(media) ? await filesUnder(media) : [])
  const { document, problems, places } = readScenario(text, shown, { procedures, mediaFiles })
  const procedure = document === null ? undefined : procedures.get(document.procedure)
  if (document === null || procedure === undefined) return unplayable(problems)
  return { file: shown, kind, problems, playable: { document, procedure, places } }
}

function textOf(path: string): string | null {
  try {
    return readTextFileAtOnce(path)
  } catch {
    return null
  }
}
