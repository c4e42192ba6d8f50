/** A chapter of the handbook, as the reader hands it on: complete and valid. */
import type { MoodId } from '../doctrine/mood.ts'
import type { PhraseId } from '../doctrine/phrases.ts'
import type { PrincipleId } from '../doctrine/principles.ts'
import type { LookDocument, Pronoun, VoiceDocument } from '../format/scenario-document.ts'

/** Sections of the doctrine, in its order; `practice` holds one's own habits. */
export const CHAPTER_SECTIONS = [
  'loyalty',
  'attitudes',
  'complaints',
  'consultation',
  'selling',
  'experience',
  'practice',
] as const
export type ChapterSection = (typeof CHAPTER_SECTIONS)[number]

export interface ChapterDocument {
  readonly format: 1
  /** The name of the file. */
  readonly id: string
  /** BCP 47 tag of the language that it is written in. */
  readonly language: string
  readonly title: string
  readonly section: ChapterSection
  /** Place in the handbook, 1 to 99; equal ones stand in the order of their ids. */
  readonly order: number
  /** One sentence for the page of contents. */
  readonly summary: string
  readonly cast: readonly CastMember[]
  readonly entries: readonly EntryDocument[]
  /** What to remember of the whole chapter. */
  readonly points: readonly string[]
  /** The one sentence that should stay. */
  readonly message: string
  /** What the reader is asked to write down. */
  readonly prompt: string
}

/** Somebody who speaks in the dialogues of a chapter. */
export interface CastMember {
  readonly id: string
  readonly name: string
  readonly pronoun: Pronoun
  readonly look: LookDocument
  readonly voice: VoiceDocument
}

export interface EntryDocument {
  readonly id: string
  readonly title: string
  /** Paragraphs. */
  readonly text: readonly string[]
  /** Principles that this entry explains: those named, and the one that it is called after. */
  readonly principles: readonly PrincipleId[]
  /** Id of the procedure whose steps are shown here, or null. */
  readonly procedure: string | null
  /** Rows of the table of phrases that are shown here. */
  readonly phrases: readonly PhraseId[]
  /** Whether the list is counted; its order then matters. */
  readonly counted: boolean
  readonly list: readonly ListItem[]
  readonly figures: readonly Figure[]
  readonly examples: readonly Example[]
  readonly dialogue: DialogueDocument | null
  readonly points: readonly string[]
}

export interface ListItem {
  readonly name: string
  /** Empty where the name says it all. */
  readonly text: string
}

/** A figure with the claim that it makes and where it comes from. */
export interface Figure {
  readonly figure: string
  readonly says: string
  readonly source: string
}

/** Something to think about, and what is shown afterwards. */
export interface Example {
  readonly question: string
  readonly reveal: string
}

export interface DialogueDocument {
  readonly title: string
  /** Id of the cast member whom the trainee talks to. */
  readonly customer: string
  readonly lines: readonly DialogueLine[]
}

export interface DialogueLine {
  readonly who: 'customer' | 'trainee'
  readonly says: string
  /** The customer's mood while this is said. */
  readonly mood: MoodId
  /** What to notice here; may be empty. */
  readonly note: string
}
