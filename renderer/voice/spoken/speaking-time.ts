/** When each word of a sentence is reached, estimated from its letters and signs. */

/** Milliseconds of an ordinary voice at its usual pace. */
const A_LETTER = 58
const A_WORD = 60
const A_COMMA = 190
const AN_END = 330
/** A digit is a word or more when it is read out. */
const A_DIGIT = 240

export interface WordTime {
  /** Where the word begins in the sentence. */
  readonly character: number
  /** Milliseconds from the start of the sentence to the start of the word. */
  readonly at: number
}

export interface SpeakingTime {
  readonly words: readonly WordTime[]
  /** Milliseconds for the whole sentence. */
  readonly lasts: number
}

/** The time a sentence takes at a pace; 2 is twice as fast. */
export function speakingTime(sentence: string, pace: number): SpeakingTime {
  const words: WordTime[] = []
  let at = 0
  for (const { 0: word, index } of sentence.matchAll(/\S+/g)) {
    words.push({ character: index, at })
    at += timeOf(word) / pace
  }
  return { words, lasts: at }
}

/** The same times stretched so that the whole takes `lasts` milliseconds. */
export function stretchedTo(time: SpeakingTime, lasts: number): SpeakingTime {
  const factor = time.lasts === 0 ? 0 : lasts / time.lasts
  return {
    words: time.words.map(({ character, at }) => ({ character, at: at * factor })),
    lasts,
  }
}

/** The start of the word that is being said after so many milliseconds; −1 before the first. */
export function wordAt({ words }: SpeakingTime, elapsed: number): number {
  let reached = -1
  for (const word of words) if (word.at <= elapsed) reached = word.character
  return reached
}

function timeOf(word: string): number {
  const letters = word.match(/[\p{L}’']/gu)?.length ?? 0
  const digits = word.match(/\p{N}/gu)?.length ?? 0
  const sign = /[.!?…]["”»)]*$/.test(word) ? AN_END : /[,;:–—]$/.test(word) ? A_COMMA : 0
  return A_WORD + letters * A_LETTER + digits * A_DIGIT + sign
}
