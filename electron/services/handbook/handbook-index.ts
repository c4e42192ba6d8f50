/** Finds places of the handbook by a few words, in any language that it has; a slip of the finger is forgiven. */
import MiniSearch from 'minisearch'
import { plainLetters } from '../../../engine/strings/plain-letters.ts'
import type { ChapterDocument } from '../../../engine/handbook/chapter-document.ts'
import { passagesOf } from '../../../engine/handbook/chapter-passages.ts'

/** A chapter in one of its languages. */
export interface SearchedChapter {
  readonly id: string
  readonly document: ChapterDocument
}

/** A place that answers, best first. */
export interface FoundPlace {
  readonly chapter: string
  readonly entry: string
  /** Language of the words that were found, as a BCP 47 tag. */
  readonly language: string
  /** The words of the place that answered, in small letters without accents. */
  readonly words: readonly string[]
}

interface SearchedEntry {
  readonly key: string
  readonly title: string
  readonly chapter: string
  readonly text: string
}

/** How many letters of a word may be wrong: in a short one, one letter more or less would be another word. */
function forgiven(word: string): number | false {
  if (word.length < 4) return false
  return word.length < 6 ? 1 : 2
}
const MOST_FOUND = 30

export class HandbookIndex {
  private readonly places = new Map<string, Omit<FoundPlace, 'words'>>()
  private readonly index = new MiniSearch<SearchedEntry>({
    idField: 'key',
    fields: ['title', 'chapter', 'text'],
    tokenize: wordsIn,
    processTerm: (word) => word,
    searchOptions: {
      boost: { title: 4, chapter: 1.5 },
      prefix: true,
      fuzzy: forgiven,
      weights: { fuzzy: 0.3, prefix: 0.7 },
    },
  })

  /** `chapters` holds each chapter once a language. */
  constructor(chapters: readonly SearchedChapter[]) {
    for (const { id, document } of chapters) {
      for (const entry of document.entries) {
        const key = `${document.language} ${id} ${entry.id}`
        this.places.set(key, { chapter: id, entry: entry.id, language: document.language })
        this.index.add({
          key,
          title: entry.title,
          chapter: document.title,
          text: passagesOf(entry).join('\n'),
        })
      }
    }
  }

  /** Places with all of the words, else those with any of them; each place once. */
  search(query: string): readonly FoundPlace[] {
    const all = this.index.search(query, { combineWith: 'AND' })
    const results = all.length > 0 ? all : this.index.search(query, { combineWith: 'OR' })
    const found = new Map<string, FoundPlace>()
    for (const result of results) {
      const place = this.places.get(String(result.id))
      if (place === undefined) continue
      const key = `${place.chapter} ${place.entry}`
      if (!found.has(key)) found.set(key, { ...place, words: result.terms })
      if (found.size === MOST_FOUND) break
    }
    return [...found.values()]
  }
}

/** The words of a text in plain letters; what stands before an apostrophe is a word of its own. */
export function wordsIn(text: string): string[] {
  return plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
