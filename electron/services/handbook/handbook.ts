/** The handbook: its contents, its chapters with what trains them, and the search through it. */
import { join } from 'node:path'
import type {
  ChapterCard,
  HandbookChapter,
  HandbookContents,
  HandbookHit,
} from '../../../contract/handbook-messages.ts'
import type { FaultyFile } from '../../../contract/messages.ts'
import { HOST_SENTENCES } from '../../../contract/host-sentences.ts'
import type { ProcedureDocument } from '../../../engine/format/procedure-document.ts'
import { passagesOf } from '../../../engine/handbook/chapter-passages.ts'
import { trainingLinks } from '../../../engine/handbook/training-links.ts'
import type { DrillShelf } from '../drills/drill-shelf.ts'
import type { Library } from '../library/library.ts'
import { notFound } from '../service-failure.ts'
import { ChapterShelf, type ChapterOnDisk } from './chapters-on-disk.ts'
import { HandbookIndex, wordsIn, type FoundPlace } from './handbook-index.ts'
import { HandbookWords } from './handbook-words.ts'
import { trainingDrills } from './training-drills.ts'

export interface HandbookOptions {
  /** Folder `scenarios` of the program. */
  readonly builtIn: string
  /** The user's folder. */
  readonly own: string
  readonly library: Library
  readonly drills: DrillShelf
}

/** Longest passage that a hit shows, in characters. */
const LONGEST_PASSAGE = 180

export class Handbook {
  private readonly library: Library
  private readonly drills: DrillShelf
  private readonly shelf: ChapterShelf
  private readonly words: HandbookWords
  private indexed: { readonly of: readonly object[]; readonly index: HandbookIndex } | null = null

  constructor({ builtIn, own, library, drills }: HandbookOptions) {
    this.library = library
    this.drills = drills
    this.shelf = new ChapterShelf(builtIn, own)
    this.words = new HandbookWords([join(builtIn, 'procedures'), join(own, 'procedures')])
  }

  /** The table of contents in a language, a BCP 47 tag; as the chapters were written where it is empty. */
  async contents(language = ''): Promise<HandbookContents> {
    const { chapters, faulty } = await this.inLanguage(language)
    return { chapters: chapters.map(cardOf), problems: faulty.flatMap(({ problems }) => problems) }
  }

  /** The chapter files in which something is to be mended, with those of their tables in this language. */
  async faulty(language = ''): Promise<readonly FaultyFile[]> {
    return (await this.inLanguage(language)).faulty
  }

  /** A chapter to read. Throws NOT_FOUND. */
  async chapter(id: string, language = ''): Promise<HandbookChapter> {
    const { chapters, procedures } = await this.inLanguage(language)
    const found = chapters.find((chapter) => chapter.id === id)
    if (found === undefined) throw notFound(HOST_SENTENCES.chapterGone)
    const { document, origin } = found
    const shown = new Set(document.entries.map(({ procedure }) => procedure))
    const scenarios = await this.library.documents(language)
    const drills = await trainingDrills(this.drills, language)
    return {
      id,
      origin,
      document,
      procedures: procedures.filter((procedure) => shown.has(procedure.id)),
      training: trainingLinks(document.entries, { scenarios, drills, procedures }),
    }
  }

  /** The places that answer a search best, shown in a language; they are looked for in every language. */
  async search(query: string, language = ''): Promise<readonly HandbookHit[]> {
    const { chapters, found: onDisk } = await this.inLanguage(language)
    const everywhere = await this.words.inEveryLanguage(onDisk)
    const documents = everywhere.map(({ document }) => document)
    const isKnown =
      this.indexed !== null &&
      this.indexed.of.length === documents.length &&
      this.indexed.of.every((document, place) => document === documents[place])
    const index =
      isKnown && this.indexed !== null ? this.indexed.index : new HandbookIndex(everywhere)
    this.indexed = { of: documents, index }
    return index.search(query).flatMap((place) => {
      const chapter = chapters.find(({ id }) => id === place.chapter)
      return chapter === undefined ? [] : hitOf(chapter, place)
    })
  }

  private async inLanguage(language: string): Promise<{
    readonly found: readonly ChapterOnDisk[]
    readonly chapters: readonly ChapterOnDisk[]
    readonly procedures: readonly ProcedureDocument[]
    readonly faulty: readonly FaultyFile[]
  }> {
    const procedures = await this.words.procedures(language)
    const ids = new Set(procedures.map(({ id }) => id))
    const { chapters: found, faulty: files } = await this.shelf.read(ids)
    const { chapters, faulty: tables } = await this.words.chapters(found, language)
    return { found, chapters, procedures, faulty: [...files, ...tables] }
  }
}

function cardOf({ id, origin, document }: ChapterOnDisk): ChapterCard {
  const { title, section, summary, prompt } = document
  const entries = document.entries.map((entry) => ({
    id: entry.id,
    title: entry.title,
    principles: entry.principles,
    procedure: entry.procedure,
  }))
  const look = document.cast[0]?.look ?? null
  return { id, origin, title, section, summary, prompt, look, entries }
}

function hitOf({ id, document }: ChapterOnDisk, place: FoundPlace): readonly HandbookHit[] {
  const entry = document.entries.find((one) => one.id === place.entry)
  if (entry === undefined) return []
  const passages = passagesOf(entry)
  const found = passages.find((passage) => {
    const words = wordsIn(passage)
    return place.words.some((word) => words.includes(word))
  })
  const passage = found ?? passages[0] ?? ''
  return [
    {
      chapter: id,
      chapterTitle: document.title,
      entry: entry.id,
      title: entry.title,
      passage:
        passage.length > LONGEST_PASSAGE
          ? `${passage.slice(0, passage.lastIndexOf(' ', LONGEST_PASSAGE))} …`
          : passage,
    },
  ]
}
