/** A stretch of a line that is spoken in one breath. */
export interface Sentence {
  readonly text: string
  /** Where it begins in the line, in UTF-16 units. */
  readonly from: number
}

/**
 * Characters beyond which a sentence is parted. Some voices of Chromium fall silent after a quarter of a
 * minute, which is three times what this takes.
 */
export const LONGEST_SENTENCE = 160

/** A line in sentences, none too long for one breath; together they are the whole line. */
export function sentencesOf(line: string, language: string): readonly Sentence[] {
  return segments(line, language).flatMap(({ text, from }) => parted(text, from))
}

/** Finds the rules of a language ahead of its first line. */
export function prepareSentences(language: string): void {
  // A browser reads them only when a first line is parted.
  sentencesOf('.', language)
}

function segments(line: string, language: string): readonly Sentence[] {
  const found: Sentence[] = []
  for (const { segment, index } of segmenter(language).segment(line)) {
    const before = found.at(-1)
    // A title such as “Mrs.” ends no sentence, and a sign alone is none.
    const goesOn =
      before !== undefined && (isAbbreviated(before.text) || !/[\p{L}\p{N}]/u.test(segment))
    if (goesOn) found[found.length - 1] = { text: before.text + segment, from: before.from }
    else found.push({ text: segment, from: index })
  }
  return found
}

/** The rules of languages that were asked for: the browser takes longer to find them than to part a line. */
const known = new Map<string, Intl.Segmenter>()

/** The browser's rules for a language, or those for English where it does not know the tag. */
function segmenter(language: string): Intl.Segmenter {
  const found = known.get(language) ?? rulesFor(language)
  known.set(language, found)
  return found
}

function rulesFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' })
  }
}

function isAbbreviated(text: string): boolean {
  return /(?:^|\s)(?:Mr|Mrs|Ms|Dr|St|No|Mme|Mlle|M)\.\s*$/.test(text)
}

function parted(text: string, from: number): readonly Sentence[] {
  if (text.length <= LONGEST_SENTENCE) return [{ text, from }]
  const start = text.slice(0, LONGEST_SENTENCE)
  const mark = Math.max(start.lastIndexOf(', '), start.lastIndexOf('; '), start.lastIndexOf(' – '))
  const gap = mark > LONGEST_SENTENCE / 3 ? mark + 1 : start.lastIndexOf(' ')
  const cut = gap > 0 ? gap + 1 : LONGEST_SENTENCE
  return [{ text: text.slice(0, cut), from }, ...parted(text.slice(cut), from + cut)]
}
