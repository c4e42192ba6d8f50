/** Finds phrases that stand in more than one scenario: players of both hear a program, not a person. */

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
  const seen = new Map<string, string>()
  const found: RepeatedPhrase[] = []
  for (const place of texts) {
    const phrases = sentencesOf(place.text).flatMap(phrasesOf)
    const phrase = phrases.find((one) => (seen.get(one) ?? place.scenario) !== place.scenario)
    if (phrase !== undefined) found.push({ place, before: seen.get(phrase) ?? '', phrase })
    for (const one of phrases) if (!seen.has(one)) seen.set(one, place.scenario)
  }
  return found
}

function sentencesOf(text: string): readonly string[] {
  // Names are filled in later and differ from scenario to scenario.
  return text.replaceAll(/\{[^}]*\}/g, ' ').split(/[.!?;:…]+/u)
}

function phrasesOf(sentence: string): readonly string[] {
  const words = sentence.toLowerCase().match(/[\p{L}\d]+(?:[’'][\p{L}]+)*/gu) ?? []
  return words
    .slice(0, Math.max(0, words.length - REPEATED_WORDS + 1))
    .map((_, start) => words.slice(start, start + REPEATED_WORDS).join(' '))
}
