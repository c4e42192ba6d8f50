/** Every drill there is: the program's own and the user's, read again whenever somebody looks or a file changes. */
import { join } from 'node:path'
import type { DrillDocument } from '../../../engine/drills/drill-document.ts'
import { closestLanguage } from '../../../engine/strings/closest-language.ts'
import { localisedDrill } from '../../../engine/strings/localised.ts'
import type { Strings } from '../../../engine/strings/string-table.ts'
import { problemLine } from '../../../engine/problems/problem.ts'
import { Changes } from '../changes.ts'
import { StringTables, tableLanguages } from '../library/string-tables.ts'
import { watchFolder } from '../library/watch-folder.ts'
import { readDrillFolder, type DrillMemory, type DrillOnShelf } from './read-drill-folder.ts'

export interface DrillShelfOptions {
  /** Folder `scenarios` of the program: `drills/` in it. */
  readonly builtIn: string
  /** The user's folder: `drills/` in it. */
  readonly own: string
}

/** A drill in the words of a language, with the problems of its string table. */
export interface DrillInWords {
  readonly document: DrillDocument
  readonly problems: readonly string[]
}

export class DrillShelf {
  /** Counts up with every change of a file. */
  readonly looks = new Changes(0)
  private readonly options: DrillShelfOptions
  private readonly memories: readonly [DrillMemory, DrillMemory] = [new Map(), new Map()]
  private readonly tables = new StringTables()
  private readonly stopWatching: () => void
  private reading: Promise<readonly DrillOnShelf[]> | null = null

  constructor(options: DrillShelfOptions) {
    this.options = options
    this.stopWatching = watchFolder(options.own, () => this.looks.set(this.looks.current + 1))
  }

  /** Everything, the program's own first; the files are looked at anew. */
  all(): Promise<readonly DrillOnShelf[]> {
    // Whoever asks while the folders are read gets the same answer: the files were looked at after the asking began, or just before.
    this.reading ??= this.read().finally(() => {
      this.reading = null
    })
    return this.reading
  }

  /** The drill in the language closest to `asked`, a BCP 47 tag; as it was written where that is empty or there is no table. */
  async inLanguage(
    { folder }: DrillOnShelf,
    document: DrillDocument,
    asked: string,
  ): Promise<DrillInWords> {
    if (asked === '') return { document, problems: [] }
    const language = closestLanguage(asked, document.language, await tableLanguages(folder))
    if (language === null) return { document, problems: [] }
    const { strings, problems } = await this.tables.ofDrill(folder, document, language)
    return {
      document: strings === null ? document : localisedDrill(document, language, strings),
      problems: problems.map(problemLine),
    }
  }

  /** All languages of a drill. */
  async translations(
    { folder }: DrillOnShelf,
    document: DrillDocument,
  ): Promise<Readonly<Record<string, Strings>>> {
    const all: Record<string, Strings> = {}
    for (const language of await tableLanguages(folder)) {
      const { strings } = await this.tables.ofDrill(folder, document, language)
      if (strings !== null) all[language] = strings
    }
    return all
  }

  close(): void {
    this.stopWatching()
    this.looks.close()
  }

  private async read(): Promise<readonly DrillOnShelf[]> {
    const [programMemory, ownMemory] = this.memories
    const { builtIn, own } = this.options
    const program = await readDrillFolder(join(builtIn, 'drills'), 'built-in', programMemory)
    const yours = await readDrillFolder(join(own, 'drills'), 'yours', ownMemory)
    const taken = new Set(program.map(({ document }) => document?.id))
    return [
      ...program,
      ...yours.map((drill) =>
        drill.document !== null && taken.has(drill.document.id)
          ? { ...drill, problems: [...drill.problems, sameAsProgram(drill.document.id)] }
          : drill,
      ),
    ]
  }
}

function sameAsProgram(id: string): string {
  return `drills/${id}.yaml:1:1 TR310 the drill “${id}” has the same id as one of the program’s own; give yours another id and file name`
}
