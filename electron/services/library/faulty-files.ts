/** Every file of the program's and the user's folders in which something is to be mended, of whatever kind it is. */
import type { FaultyFile, LibraryEntry, LibraryPath } from '../../../contract/messages.ts'
import type { DrillShelf } from '../drills/drill-shelf.ts'
import type { Handbook } from '../handbook/handbook.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import type { Library } from './library.ts'

export interface FaultyFilesRooms {
  readonly library: Library
  readonly drills: DrillShelf
  readonly handbook: Handbook
}

export class FaultyFiles {
  private readonly rooms: FaultyFilesRooms

  constructor(rooms: FaultyFilesRooms) {
    this.rooms = rooms
  }

  /** All of them, looked at anew. `language` is a BCP 47 tag, or empty; string tables of other languages are left alone. */
  async list(language = ''): Promise<readonly FaultyFile[]> {
    const { library, handbook } = this.rooms
    const entries = await library.list(language)
    const { paths } = await library.seen(language)
    return [
      ...entries.filter(({ playable }) => !playable).map(faultyScenario),
      ...paths.filter(({ problems }) => problems.length > 0).map(faultyPath),
      ...(await this.drills(language)),
      ...(await handbook.faulty(language)),
    ]
  }

  /** Yields them now and whenever that changes. */
  async *watch(
    language = '',
    signal?: AbortSignal,
  ): AsyncGenerator<readonly FaultyFile[], void, undefined> {
    let shown = ''
    for await (const _ of this.rooms.drills.looks.watch(signal)) {
      const files = await this.list(language)
      const text = canonicalJson(files)
      if (text === shown) continue
      shown = text
      yield files
    }
  }

  private async drills(language: string): Promise<readonly FaultyFile[]> {
    const { drills } = this.rooms
    const found: FaultyFile[] = []
    for (const drill of await drills.all()) {
      const { origin, document } = drill
      const shown = document === null ? null : await drills.inLanguage(drill, document, language)
      const problems = [...drill.problems, ...(shown?.problems ?? [])]
      if (problems.length === 0) continue
      const name = shown?.document.title ?? fileOf(problems)
      found.push({ kind: 'drill', name, origin, usable: document !== null, problems })
    }
    return found
  }
}

function faultyScenario({ origin, card, problems }: LibraryEntry): FaultyFile {
  return {
    kind: 'scenario',
    name: card?.title ?? fileOf(problems),
    origin,
    usable: false,
    problems,
  }
}

function faultyPath({ origin, title, days, problems }: LibraryPath): FaultyFile {
  return {
    kind: 'path',
    name: title === '' ? fileOf(problems) : title,
    origin,
    usable: days.length > 0,
    problems,
  }
}

/** What is too broken to have a title is known by its file, with which its first problem begins. */
function fileOf(problems: readonly string[]): string {
  return /^(.+?):\d+:\d+ /.exec(problems[0] ?? '')?.[1] ?? ''
}
