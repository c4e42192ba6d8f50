/** The chapters that there are: the program's own and those of the user's folder, in the order of the handbook. */
import { join } from 'node:path'
import type { ChapterCard } from '../../../contract/handbook-messages.ts'
import {
  CHAPTER_SECTIONS,
  type ChapterDocument,
} from '../../../engine/handbook/chapter-document.ts'
import { problemLine } from '../../../engine/problems/problem.ts'
import type { FaultyFile } from '../../../contract/messages.ts'
import { sha256 } from '../store/seal.ts'
import { readHandbookFolder, type ChapterFile, type ChapterMemory } from './handbook-folder.ts'

/** A chapter that can be read, with where it lies. */
export interface ChapterOnDisk {
  readonly id: string
  readonly origin: ChapterCard['origin']
  readonly document: ChapterDocument
  /** The folder that it lies in, and its tables beside it. */
  readonly folder: string
}

export interface ChaptersOnDisk {
  readonly chapters: readonly ChapterOnDisk[]
  readonly faulty: readonly FaultyFile[]
}

export class ChapterShelf {
  private readonly memories: readonly [ChapterMemory, ChapterMemory] = [new Map(), new Map()]
  private readonly builtIn: string
  private readonly own: string

  /** `builtIn` and `own` hold a folder `handbook` each. */
  constructor(builtIn: string, own: string) {
    this.builtIn = join(builtIn, 'handbook')
    this.own = join(own, 'handbook')
  }

  /** Everything as it is on the disk now. `procedures` are the ids that entries may name. */
  async read(procedures: ReadonlySet<string>): Promise<ChaptersOnDisk> {
    const [programMemory, ownMemory] = this.memories
    const program = await readHandbookFolder(this.builtIn, procedures, programMemory)
    const yours = await readHandbookFolder(this.own, procedures, ownMemory)
    const chapters = [
      ...chaptersOf(program, 'built-in', this.builtIn),
      ...chaptersOf(yours, 'yours', this.own),
    ]
    return {
      chapters: chapters.toSorted(inHandbookOrder),
      faulty: [...faultyOf(program, 'built-in'), ...faultyOf(yours, 'yours', program)],
    }
  }
}

function chaptersOf(
  files: readonly ChapterFile[],
  origin: ChapterCard['origin'],
  folder: string,
): readonly ChapterOnDisk[] {
  const seen = new Set<string>()
  return files.flatMap(({ plain, read }) => {
    // `a.yaml` and `a.yml`: the first one counts, and the second is a problem.
    if (read.document === null || seen.has(plain)) return []
    seen.add(plain)
    return [{ id: chapterId(origin, plain), origin, document: read.document, folder }]
  })
}

/** A stable id that could be no path; a name that makes no id is given by its hash. */
function chapterId(origin: ChapterCard['origin'], plain: string): string {
  const readable = /^[a-z0-9][a-z0-9-]{0,70}$/.test(plain) ? plain : sha256(plain).slice(0, 20)
  return origin === 'built-in' ? readable : `yours_${readable}`
}

function inHandbookOrder(one: ChapterOnDisk, other: ChapterOnDisk): number {
  return (
    one.document.order - other.document.order ||
    CHAPTER_SECTIONS.indexOf(one.document.section) -
      CHAPTER_SECTIONS.indexOf(other.document.section) ||
    one.id.localeCompare(other.id, 'en')
  )
}

/** Files with problems of their own, and those that carry the id of another chapter. */
function faultyOf(
  files: readonly ChapterFile[],
  origin: ChapterCard['origin'],
  before: readonly ChapterFile[] = [],
): readonly FaultyFile[] {
  const taken = new Set(before.map(({ plain }) => plain))
  const seen = new Set<string>()
  return files.flatMap(({ name, plain, read }) => {
    const { document } = read
    const isSecond = seen.has(plain)
    seen.add(plain)
    const problems = read.problems.map(problemLine)
    if (document !== null && (isSecond || taken.has(plain)))
      problems.push(
        `handbook/${name}:1:1 TR310 there is already a chapter “${plain}”; give yours another id and another name of its file`,
      )
    if (problems.length === 0) return []
    const title = document?.title ?? `handbook/${name}`
    return [
      { kind: 'chapter', name: title, origin, usable: document !== null && !isSecond, problems },
    ]
  })
}
