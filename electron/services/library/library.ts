/** Every scenario there is: the program's own and the user's, read again whenever a file changes. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { HOST_SENTENCES } from '../../../contract/host-sentences.ts'
import type { LibraryEntry, LibraryView, ScenarioCopy } from '../../../contract/messages.ts'
import type { ScenarioDocument } from '../../../engine/format/scenario-document.ts'
import type { ProcedureDocument } from '../../../engine/format/procedure-document.ts'
import { Changes } from '../changes.ts'
import type { IncidentLog } from '../incident-log.ts'
import { notFound, refused } from '../service-failure.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import { shownCopy, type KeptScenario } from './kept-scenario.ts'
import { brokenProcedures, libraryScenarios, type LibraryScenario } from './library-entries.ts'
import { LibraryPaths } from './library-paths.ts'
import { LibraryWords } from './library-words.ts'
import { readProcedureFolder } from './read-procedure-folder.ts'
import { readScenarioFolder, type ReadingMemory } from './read-scenario-folder.ts'
import { watchFolder } from './watch-folder.ts'

export interface LibraryOptions {
  /** Folder `scenarios` of the program: `library/`, `procedures/` and `paths/` in it. */
  readonly builtIn: string
  /** The user's folder: scenario folders, and `procedures/` and `paths/` in it. Made where it is missing and can be. */
  readonly own: string
  readonly log: IncidentLog
}

/** A sound scenario as it was written, under its title in the language that was asked for. */
export interface PlayableDocument {
  readonly id: string
  readonly title: string
  readonly document: ScenarioDocument
}

export class Library {
  private readonly options: LibraryOptions
  private readonly memories: readonly [ReadingMemory, ReadingMemory] = [new Map(), new Map()]
  /** Counts up with every look; who watches finds out what is new in his language. */
  private readonly looks = new Changes(0)
  private readonly words: LibraryWords
  private readonly paths: LibraryPaths
  private readonly stopWatching: () => void
  /** What was shown last, by language; nothing since a file of the user has changed. */
  private shown = new Map<string, LibraryView>()
  private scenarios: readonly LibraryScenario[] = []
  /** The procedures that scenarios of each origin may name. */
  private procedures: Readonly<
    Record<LibraryEntry['origin'], ReadonlyMap<string, ProcedureDocument>>
  > = { 'built-in': new Map(), yours: new Map() }
  private scanning: Promise<void> | null = null
  private again = false
  private closed = false

  constructor(options: LibraryOptions) {
    this.options = options
    this.words = new LibraryWords(options)
    this.paths = new LibraryPaths(options)
    try {
      mkdirSync(options.own, { recursive: true })
    } catch {
      // The folder is looked for again every few seconds.
    }
    this.stopWatching = watchFolder(options.own, () => void this.changed())
    void this.scan()
  }

  /** Everything, the program's own first; the files are looked at anew. `language` is a BCP 47 tag, or empty. */
  async list(language = ''): Promise<readonly LibraryEntry[]> {
    await this.scan()
    return this.words.entries(this.scenarios, language)
  }

  /** Everything as it was when it was last shown in this language: at once, but for the first time. */
  async seen(language = ''): Promise<LibraryView> {
    const shown = this.shown.get(language)
    if (shown !== undefined) return shown
    if (this.looks.current === 0) await this.scan()
    return this.view(language)
  }

  /** Yields everything, with the paths through it, now and whenever it changes. */
  async *watch(language = '', signal?: AbortSignal): AsyncGenerator<LibraryView, void, undefined> {
    await this.scan()
    let shown = ''
    for await (const _ of this.looks.watch(signal)) {
      const view = await this.view(language)
      const text = canonicalJson(view)
      if (text === shown) continue
      shown = text
      yield view
    }
  }

  /** A scenario to play, as it is shown in a language. Throws as `kept` does. */
  async scenario(id: string, language = ''): Promise<ScenarioCopy> {
    return shownCopy(await this.kept(id), language)
  }

  /** Whether a procedure is still what it was when a scenario of this origin was played on it. */
  async isUnchanged(then: ProcedureDocument, origin: LibraryEntry['origin']): Promise<boolean> {
    await this.scan()
    const now = this.procedures[origin].get(then.id)
    return now !== undefined && canonicalJson(now) === canonicalJson(then)
  }

  /** A scenario with all its languages. Throws NOT_FOUND, or REFUSED where its file has errors. */
  async kept(id: string): Promise<KeptScenario> {
    await this.scan()
    const found = this.scenarios.find(({ entry }) => entry.id === id)
    if (found === undefined) throw notFound(HOST_SENTENCES.scenarioGone)
    const { document, procedure } = found
    if (document === null || procedure === null) {
      throw refused(HOST_SENTENCES.scenarioBroken)
    }
    return { document, procedure, translations: await this.words.translations(found) }
  }

  /** Every scenario that can be played, with its title in a language. */
  async documents(language = ''): Promise<readonly PlayableDocument[]> {
    await this.scan()
    const playable = this.scenarios.filter(({ document }) => document !== null)
    const entries = await this.words.entries(playable, language)
    return playable.flatMap(({ document }, place) => {
      const entry = entries[place]
      if (document === null || entry === undefined) return []
      return [{ id: entry.id, title: entry.card?.title ?? document.title, document }]
    })
  }

  close(): void {
    this.closed = true
    this.stopWatching()
    this.looks.close()
  }

  private async changed(): Promise<void> {
    this.shown = new Map()
    await this.scan()
    // What was put together meanwhile may still be the old.
    this.shown = new Map()
  }

  private async view(language: string): Promise<LibraryView> {
    const { shown } = this
    const view = {
      entries: await this.words.entries(this.scenarios, language),
      paths: await this.paths.list(this.scenarios, language),
    }
    shown.set(language, view)
    return view
  }

  /** Looks through all folders; calls in the meantime lead to one more look. */
  private async scan(): Promise<void> {
    if (this.scanning !== null) {
      this.again = true
      return this.scanning
    }
    this.scanning = this.scanUntilQuiet()
    try {
      await this.scanning
    } finally {
      this.scanning = null
    }
  }

  private async scanUntilQuiet(): Promise<void> {
    do {
      this.again = false
      try {
        this.scenarios = await this.read()
      } catch (error) {
        this.options.log.record('library', error)
      }
      if (this.closed) return
    } while (this.again)
    this.looks.set(this.looks.current + 1)
  }

  private async read(): Promise<readonly LibraryScenario[]> {
    const { builtIn, own } = this.options
    const [programMemory, ownMemory] = this.memories
    const program = await readProcedureFolder(join(builtIn, 'procedures'))
    const yours = await readProcedureFolder(join(own, 'procedures'))
    const all = new Map([...program.procedures, ...yours.procedures])
    this.procedures = { 'built-in': program.procedures, yours: all }
    const programFolders = await readScenarioFolder(
      join(builtIn, 'library'),
      program.procedures,
      programMemory,
    )
    const ownFolders = await readScenarioFolder(own, all, ownMemory)
    const sound = [...programFolders, ...ownFolders].flatMap(({ read }) => read.document ?? [])
    const before = new Map(sound.map(({ id, after = [] }) => [id, after]))
    const names = new Set(programFolders.flatMap(({ read }) => read.document?.id ?? []))
    return [
      ...libraryScenarios('built-in', programFolders, program.procedures, names, before),
      ...libraryScenarios('yours', ownFolders, all, names, before),
      ...brokenProcedures(yours),
    ]
  }
}
