/** The texts of a scenario, a procedure, a drill, a chapter or a path in another language, as the reader hands them on. */
import type { SourceText } from './text-list.ts'

/** What has texts that can be translated; each is the key under which a table names it. */
export const SUBJECT_KINDS = ['scenario', 'procedure', 'drill', 'chapter', 'path'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

/** What a table belongs to. */
export interface TableSubject {
  readonly kind: SubjectKind
  readonly id: string
}

export interface StringTable {
  readonly format: 1
  /** BCP 47 tag of the language of the translations. */
  readonly language: string
  readonly subject: TableSubject
  /** In the order of the file; every id once. */
  readonly entries: readonly TableEntry[]
}

export interface TableEntry {
  /** Id of the text: see change-scenario-texts.ts, change-procedure-texts.ts, change-drill-texts.ts and ../handbook/change-chapter-texts.ts. */
  readonly id: string
  /** The text that the translation was made from, or null where the file does not say. */
  readonly source: string | null
  /** The translation; empty where there is none yet. */
  readonly text: string
  /** From translator to translator; never shown to trainees. */
  readonly note: string
}

/** What a table is held against. */
export interface TableSource {
  readonly subject: TableSubject
  /** BCP 47 tag of the texts. */
  readonly language: string
  /** In the order of the file. */
  readonly texts: readonly SourceText[]
}

/** Translations by the id of the text: the part of a table that conversations need. */
export type Strings = Readonly<Record<string, string>>
