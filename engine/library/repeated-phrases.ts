/** Finds phrases that stand in more than one scenario: players of both hear a program, not a person. */
import { RowTable } from '../analysis/row-table.ts'
import { wordsAndEnds } from './letters.ts'

/** Words in a row, within one sentence, from which a phrase counts as repeated. */
export const REPEATED_WORDS = 8

/** A text of a scenario and where it stands. */
export interface PlacedText {
  readonly scenario: string
  readonly moment: string
  /** Null for the customer's own line. */
  readonly response: string | null
  readonly text: string
}

export interface RepeatedPhrase {
  /** The text in which it stands for the second time. */
  readonly place: PlacedText
  /** The scenario in which it stood before. */
  readonly before: string
  /** The words, in small letters and without their marks. */
  readonly phrase: string
}

/** Each text at most once, in the order of the texts; repeats within one scenario are its own affair. */
export function repeatedPhrases(texts: readonly PlacedText[]): readonly RepeatedPhrase[] {
  const words = new WordNumbers()
  const phrases = new RowTable(MARKS)
  /** By number of a phrase: the scenario in which it stood first. */
  const scenarios: string[] = []
  const found: RepeatedPhrase[] = []
  const marks = new Int32Array(MARKS)
  for (const place of texts) {
    let repeated: { readonly before: string; readonly phrase: string } | null = null
    for (const numbers of words.sentencesOf(place.text)) {
      for (let start = 0; start + REPEATED_WORDS <= numbers.length; start += 1) {
        markPhrase(numbers, start, marks)
        const number = phrases.add(marks)
        const before = (scenarios[number] ??= place.scenario)
        if (repeated === null && before !== place.scenario)
          repeated = { before, phrase: words.textOf(numbers, start) }
      }
    }
    if (repeated !== null) found.push({ place, ...repeated })
  }
  return found
}

/** A phrase is known by two marks of 32 bits: among a million phrases two share both once in 30 million libraries. */
const MARKS = 2

/** Two polynomials over the numbers of the words, modulo 2 to the power of 32. */
function markPhrase(numbers: readonly number[], start: number, marks: Int32Array): void {
  let first = 0
  let second = 0
  for (let at = start; at < start + REPEATED_WORDS; at += 1) {
    const number = (numbers[at] ?? 0) + 1
    first = (Math.imul(first, 0x01000193) + number) | 0
    second = (Math.imul(second, 0x5bd1e995) + number) | 0
  }
  marks[0] = first
  marks[1] = second
}

/** The names that are filled in later differ from scenario to scenario. */
function withoutNames(text: string): string {
  return text.includes('{') ? text.replaceAll(/\{[^}]*\}/g, ' ') : text
}

/** Gives every word a number, so that phrases are compared as rows of numbers. */
class WordNumbers {
  private readonly numbers = new Map<string, number>()
  private readonly texts: string[] = []

  /** Numbers of the words of a text, sentence by sentence. */
  sentencesOf(text: string): readonly (readonly number[])[] {
    const sentences: number[][] = []
    let sentence: number[] = []
    for (const word of wordsAndEnds(withoutNames(text).toLowerCase())) {
      if (word !== null) sentence.push(this.numberOf(word))
      else if (sentence.length > 0) {
        sentences.push(sentence)
        sentence = []
      }
    }
    return sentence.length > 0 ? [...sentences, sentence] : sentences
  }

  /** The words of the phrase that begins at a place of a sentence. */
  textOf(numbers: readonly number[], start: number): string {
    return numbers
      .slice(start, start + REPEATED_WORDS)
      .map((number) => this.texts[number] ?? '')
      .join(' ')
  }

  private numberOf(word: string): number {
    const known = this.numbers.get(word)
    if (known !== undefined) return known
    this.numbers.set(word, this.texts.length)
    this.texts.push(word)
    return this.texts.length - 1
  }
}
