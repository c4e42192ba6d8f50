/** What the handbook and the notes of a learner look like between a screen and its host. */
import type { ChapterDocument, ChapterSection } from '../engine/handbook/chapter-document.ts'
import type { PrincipleId } from '../engine/doctrine/principles.ts'
import type { ProcedureDocument } from '../engine/format/procedure-document.ts'
import type { LookDocument } from '../engine/format/scenario-document.ts'
import type { EntryTraining } from '../engine/handbook/training-links.ts'

export interface HandbookContents {
  /** In the order of the handbook; the program's own and the user's. */
  readonly chapters: readonly ChapterCard[]
  /** Problems of chapter files, each one line `file:line:column CODE what; how to mend it`. */
  readonly problems: readonly string[]
}

export interface ChapterCard {
  readonly id: string
  readonly origin: 'built-in' | 'yours'
  readonly title: string
  readonly section: ChapterSection
  readonly summary: string
  /** What the reader is asked to write down. */
  readonly prompt: string
  /** Whoever is met first in it, or null. */
  readonly look: LookDocument | null
  readonly entries: readonly EntryCard[]
}

export interface EntryCard {
  readonly id: string
  readonly title: string
  readonly principles: readonly PrincipleId[]
  /** Id of the procedure whose steps it shows, or null. */
  readonly procedure: string | null
}

/** A chapter to read, in the language that was asked for. */
export interface HandbookChapter {
  readonly id: string
  readonly origin: ChapterCard['origin']
  readonly document: ChapterDocument
  /** The procedures whose steps its entries show. */
  readonly procedures: readonly ProcedureDocument[]
  /** What trains each entry, by the id of the entry. */
  readonly training: Readonly<Record<string, EntryTraining>>
}

/** A place of the handbook that answers a search. */
export interface HandbookHit {
  readonly chapter: string
  readonly chapterTitle: string
  readonly entry: string
  readonly title: string
  /** A passage of it in which the words stand, or its beginning. */
  readonly passage: string
}

/** What a learner wrote down for a chapter. */
export interface ChapterNote {
  readonly chapter: string
  readonly text: string
  readonly changedAt: string
}

/** A chapter that a learner has read to the end. */
export interface ChapterRead {
  readonly chapter: string
  /** When its end was first reached. */
  readonly readAt: string
}

/** What a learner wrote on the pad during a call. */
export interface CallNote {
  readonly attempt: string
  readonly text: string
}

export interface LearnerNotes {
  readonly chapters: readonly ChapterNote[]
  readonly calls: readonly CallNote[]
}

/** A file that was written for the learner, where it can be found. */
export interface WrittenFile {
  /** Names it for a copy, as long as the host runs. */
  readonly id: string
  readonly path: string
}

/** What became of a copy of a written file. The file itself stays where it is, whatever happens. */
export type FileCopy =
  /** For a browser, which saves it itself. `type` is a media type. */
  | {
      readonly kind: 'text'
      readonly name: string
      readonly type: string
      readonly text: string
    }
  /** Written where the learner wanted it. */
  | { readonly kind: 'saved'; readonly path: string }
  /** The learner wanted none after all. */
  | { readonly kind: 'cancelled' }
