/** Finds trigger phrases in what somebody says or writes. */
import { doctrineLanguage, type DoctrineLanguage } from '../doctrine/doctrine-language.ts'
import type { PhraseId } from '../doctrine/phrases.ts'
import { ENGLISH_TABLE } from './english-phrases.ts'
import { FRENCH_TABLE } from './french-phrases.ts'
import { isTold, quotedRanges, type TextRange } from './other-speakers.ts'
import { anyOf, type PhraseTable } from './phrase-table.ts'

/** A trigger phrase in a text. */
export interface FoundPhrase extends TextRange {
  /** Row of the table of phrases. */
  readonly phrase: PhraseId
}

const TABLES: Readonly<Record<DoctrineLanguage, PhraseTable>> = {
  en: ENGLISH_TABLE,
  fr: FRENCH_TABLE,
}

interface Row {
  readonly phrase: PhraseId
  readonly hint: RegExp
  readonly pattern: RegExp
}

/** By table: one pattern for each row, in the order of the rows. Few texts are ever looked at with all of them. */
const ROWS = new Map<PhraseTable, readonly Row[]>()

function rowsOf(table: PhraseTable): readonly Row[] {
  const known = ROWS.get(table)
  if (known !== undefined) return known
  const made = table.triggers.map(([phrase, hint, patterns]) => ({
    phrase,
    hint,
    pattern: anyOf(patterns),
  }))
  ROWS.set(table, made)
  return made
}

/**
 * The trigger phrases of a text in the language closest to a BCP 47 tag, in order; no two of them overlap. What is quoted,
 * reported of somebody else or named in order to avoid it is not the writer's, and left out.
 */
export function findPhrases(text: string, language: string): readonly FoundPhrase[] {
  const table = TABLES[doctrineLanguage(language)]
  // The same length, sign by sign, so that places stay places.
  const plain = inSmallLetters(text)
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/[\u00a0\u202f\t]/g, ' ')
  const matches: FoundPhrase[] = []
  for (const { phrase, hint, pattern } of rowsOf(table)) {
    if (!hint.test(plain)) continue
    for (const { 0: words, index } of plain.matchAll(pattern))
      matches.push({ phrase, start: index, end: index + words.length })
  }
  if (matches.length === 0) return []
  const quoted = quotedRanges(text)
  const harmless = table.harmless.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    })),
  )
  const told = matches.filter(({ start }) => isTold(plain, start, table))
  const others = [...quoted, ...harmless, ...told]
  const own = matches.filter((match) => !others.some((range) => overlaps(match, range)))
  const found: FoundPhrase[] = []
  for (const match of own) if (!found.some((one) => overlaps(one, match))) found.push(match)
  return found.toSorted((one, other) => one.start - other.start)
}

/** Small letters, each at its place; the few signs whose small letter is longer stay as they are. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  return Array.from(text, (sign) => {
    const one = sign.toLowerCase()
    return one.length === sign.length ? one : sign
  }).join('')
}

function overlaps(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end
}
